package com.galerimerkezi.messenger.server;

import com.galerimerkezi.messenger.server.operations.Drain;
import com.galerimerkezi.messenger.server.platform.AtExit;
import com.galerimerkezi.messenger.server.platform.DataFolder;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A whole server: database, features, one port. Runs in its own process or inside another program. */
public final class GaleriServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final Database database;
    private final AnnotationConfigApplicationContext features;
    private final HttpPort port;
    private final AtExit atExit;
    private boolean closed;

    private GaleriServer(
            DataFolder folder, Database database, AnnotationConfigApplicationContext features, HttpPort port) {
        this.folder = folder;
        this.database = database;
        this.features = features;
        this.port = port;
        this.atExit = AtExit.run("stop-server", this::close);
        database.leaveToOwner();
    }

    /** Returns when it serves. Throws {@link StartupProblem} with one clear line, and leaves nothing behind. */
    public static GaleriServer start(Settings settings) {
        return start(settings, Clock.systemUTC());
    }

    public static GaleriServer start(Settings settings, Clock clock) {
        return start(settings, clock, Failpoints.of(System.getProperty(Failpoints.PROPERTY)));
    }

    /** For tests, which break the server at the failpoints. */
    public static GaleriServer start(Settings settings, Clock clock, Failpoints failpoints) {
        HttpPort.checkFree(settings.http());
        var folder = DataFolder.open(settings.dataDir());
        try {
            return start(settings, clock, failpoints, folder);
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static GaleriServer start(Settings settings, Clock clock, Failpoints failpoints, DataFolder folder) {
        folder.checkSigningKey();
        var database = Database.open(settings);
        AnnotationConfigApplicationContext features = null;
        try {
            features = Features.start(settings, folder.signingKey(), database, clock, failpoints);
            return new GaleriServer(folder, database, features, HttpPort.open(settings.http(), features));
        } catch (RuntimeException failed) {
            close(features);
            database.close();
            throw failed;
        }
    }

    public URI address() {
        return port.address();
    }

    /** A part of the running server, for programs that embed it and for tests. */
    public <T> T part(Class<T> type) {
        return features.getBean(type);
    }

    /**
     * Lets requests under way end, then closes sockets, features and the database, whatever fails on the way. Happens
     * by itself when the program is asked to end. Who comes second waits for the first.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        atExit.cancel();
        try (folder;
                database;
                features;
                port) {
            port.stopAccepting();
            part(Drain.class).close(PATIENCE);
        }
    }

    private static void close(@Nullable AnnotationConfigApplicationContext features) {
        if (features != null) {
            features.close();
        }
    }
}
