package com.galerimerkezi.messenger.server.platform.postgres;

import com.galerimerkezi.messenger.server.platform.AtExit;
import com.galerimerkezi.messenger.server.platform.SecretFile;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a part of this program: started over its own data folder, started again when it dies, stopped by
 * {@link #close} or with the program; what a killed JVM leaves is stopped by the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USER = "galeri";
    public static final String DATABASE = "galeri";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int TRIES = 60;
    private static final int TRIES_WITHOUT_HOPE = 2;
    private static final long BETWEEN_TRIES_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final int RESERVED_CONNECTIONS = 10;

    private final Cluster cluster;
    private final int maxConnections;
    private final String userPassword;
    private final List<PGSimpleDataSource> dataSources = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtExit atExit;
    private volatile @Nullable Postmaster postmaster;

    private EmbeddedPostgres(Cluster cluster, int connections) {
        this.cluster = cluster;
        this.maxConnections = connections + RESERVED_CONNECTIONS;
        this.userPassword = SecretFile.readOrCreateText(cluster.layout().userPassword());
        this.atExit = AtExit.run("stop-postgres", this::stop);
        try {
            this.postmaster = firstStart();
        } catch (RuntimeException failed) {
            atExit.cancel();
            throw failed;
        }
    }

    /** Leaves room for that many connections, and for a few of the operator's. */
    public static EmbeddedPostgres start(PostgresLayout layout, int connections) {
        EmbeddedPostgres postgres = new EmbeddedPostgres(Cluster.prepare(layout), connections);
        try {
            postgres.watch();
            postgres.ensureDatabase();
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw new StartupProblem(
                    "PostgreSQL in " + layout.root() + " refuses its own password: " + e.getMessage(), e);
        }
    }

    /** A way to the one that another process started and that is ready now. */
    public static Optional<PGSimpleDataSource> running(PostgresLayout layout) {
        return PostmasterFile.in(layout.data())
                .filter(note -> note.isReady() && note.postmaster().isPresent() && Files.exists(layout.userPassword()))
                .map(note -> source(note.port(), DATABASE, USER, SecretFile.readOrCreateText(layout.userPassword())));
    }

    /** Connects as the server's own user, and follows PostgreSQL to another port. */
    public PGSimpleDataSource dataSource() {
        return dataSource(DATABASE, USER, userPassword);
    }

    /** Connects as the superuser, to any database. */
    public PGSimpleDataSource superuser(String database) {
        return dataSource(database, Cluster.SUPERUSER, cluster.superuserPassword());
    }

    /** The process that serves at this moment. */
    public ProcessHandle process() {
        return running().process();
    }

    /** From now on somebody closes it in time, also when the program is asked to end. */
    public void leaveToOwner() {
        atExit.cancel();
    }

    @Override
    public void close() {
        atExit.cancel();
        stop();
    }

    private void stop() {
        closing.countDown();
        synchronized (closing) {
            var running = postmaster;
            if (running != null) {
                running.stop();
            } else {
                // asked to end while it starts
                PostmasterFile.in(cluster.data())
                        .flatMap(PostmasterFile::postmaster)
                        .ifPresent(starting -> Postmaster.stop(cluster, starting));
            }
        }
    }

    private Postmaster running() {
        return Objects.requireNonNull(postmaster);
    }

    /** Lets go as a killed program would. */
    void abandon() {
        closing.countDown();
    }

    private PGSimpleDataSource dataSource(String database, String user, String password) {
        PGSimpleDataSource source = source(running().port(), database, user, password);
        dataSources.add(source);
        return source;
    }

    private static PGSimpleDataSource source(int port, String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private Postmaster firstStart() {
        for (int tries = 1; ; tries++) {
            try {
                stopOrphan();
                return Postmaster.start(cluster, freePort(), maxConnections);
            } catch (IOException e) {
                PostgresLog log = cluster.layout().log();
                if (tries >= (log.complaintMayPass() ? TRIES : TRIES_WITHOUT_HOPE)) {
                    throw new StartupProblem(
                            "PostgreSQL does not start: " + log.lastComplaint() + " (" + log.file() + ")", e);
                }
                pause(1);
            }
        }
    }

    // After kill -9 the processes that it left go by themselves, within the time of the longest statement.
    private void stopOrphan() throws IOException {
        PostmasterFile note = PostmasterFile.in(cluster.data()).orElse(null);
        if (note == null) {
            return;
        }
        note.postmaster().ifPresent(orphan -> {
            LOG.warn("PostgreSQL still runs from before (process {}): it is stopped first", orphan.pid());
            Postmaster.stop(cluster, orphan);
        });
        if (note.isOfAnotherProgram()) {
            note.disown();
        }
    }

    private void watch() {
        Postmaster watched = running();
        var _ = watched.onExit().thenRunAsync(() -> revive(watched), Thread::startVirtualThread);
    }

    private void revive(Postmaster dead) {
        if (closing.getCount() > 0) {
            LOG.warn(
                    "PostgreSQL (process {}) has ended: starting it again",
                    dead.process().pid());
        }
        int port = dead.port();
        for (int tries = 1; closing.getCount() > 0; tries++) {
            synchronized (closing) {
                if (closing.getCount() == 0 || startAgain(port)) {
                    return;
                }
            }
            port = port == dead.port() ? freePortOr(port) : dead.port();
            pause(tries);
        }
    }

    private boolean startAgain(int port) {
        try {
            stopOrphan();
            postmaster = Postmaster.start(cluster, port, maxConnections);
            dataSources.forEach(source -> source.setPortNumbers(new int[] {port}));
            watch();
            LOG.info("PostgreSQL runs again (process {})", process().pid());
            return true;
        } catch (IOException _) {
            LOG.warn("PostgreSQL does not start yet: {}", cluster.layout().log().lastComplaint());
            return false;
        }
    }

    private void ensureDatabase() throws SQLException {
        try (Connection connection = superuser("postgres").getConnection();
                var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) {
                statement.execute("CREATE ROLE " + USER + " LOGIN");
            }
            statement.execute("ALTER ROLE " + USER + " PASSWORD '" + userPassword + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + USER);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void pause(int tries) {
        try {
            var _ = closing.await(Math.min(LONGEST_PAUSE_MILLIS, BETWEEN_TRIES_MILLIS * tries), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePortOr(int other) {
        try {
            return freePort();
        } catch (IOException e) {
            return other;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
