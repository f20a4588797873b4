package com.galerimerkezi.messenger.server.testing;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole server on a real database for a test class, with three galleries: two that trade and one that looks on. */
public final class ServerExtension implements BeforeAllCallback, AfterAllCallback {

    private final PostgresExtension postgres = new PostgresExtension();
    private final UnaryOperator<Settings> changes;
    private final Failpoints failpoints;
    private @Nullable Path folder;
    private @Nullable GaleriServer server;
    private @Nullable World world;

    public ServerExtension() {
        this(UnaryOperator.identity());
    }

    public ServerExtension(UnaryOperator<Settings> changes) {
        this(changes, Failpoints.NONE);
    }

    public ServerExtension(UnaryOperator<Settings> changes, Failpoints failpoints) {
        this.changes = changes;
        this.failpoints = failpoints;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        postgres.beforeAll(context);
        folder = Files.createTempDirectory("galeri-server-");
        server = GaleriServer.start(settings(folder), Clock.systemUTC(), failpoints);
        world = World.in(jdbc());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server().close();
        postgres.afterAll(context);
        try (var files = Files.walk(requireNonNull(folder))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** For another server beside this one, on the same database. */
    public Settings settings(Path dataDir) {
        return changes.apply(postgres.settings(dataDir).withPort(0));
    }

    public GaleriServer server() {
        return requireNonNull(server);
    }

    public World world() {
        return requireNonNull(world);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(postgres.dataSource());
    }

    public Database database() {
        return postgres.database();
    }

    public Path folder() {
        return requireNonNull(folder);
    }

    /** A client with a token of this person's, as a sign-in would have given it. */
    public Client as(Dealers.Person person) {
        return as(person, Role.STAFF);
    }

    public Client as(Dealers.Person person, Role role) {
        return new Client(server().address(), tokenOf(person, role));
    }

    public Client asNobody() {
        return new Client(server().address(), null);
    }

    public String tokenOf(Dealers.Person person, Role role) {
        var caller = new Caller(person.id(), person.gallery(), role, null);
        return server().part(TokenService.class).issue(caller, Duration.ofMinutes(15));
    }

    /** Ankara Oto asks about a vehicle of İzmir Oto; Bursa Oto has no part in it. */
    public record World(
            Dealers dealers,
            GalleryId ankara,
            GalleryId izmir,
            GalleryId bursa,
            GalleryId support,
            Dealers.Person ahmet,
            Dealers.Person ayse,
            Dealers.Person mehmet,
            Dealers.Person fatma,
            VehicleId vehicle) {

        public static World in(JdbcClient jdbc) {
            var dealers = new Dealers(jdbc);
            var ankara = dealers.gallery("Ankara Oto");
            var izmir = dealers.gallery("İzmir Oto");
            var bursa = dealers.gallery("Bursa Oto");
            return new World(
                    dealers,
                    ankara,
                    izmir,
                    bursa,
                    dealers.supportGallery(),
                    dealers.staff(ankara, "Ahmet"),
                    dealers.staff(ankara, "Ayşe"),
                    dealers.staff(izmir, "Mehmet"),
                    dealers.staff(bursa, "Fatma"),
                    dealers.vehicle(izmir));
        }
    }
}
