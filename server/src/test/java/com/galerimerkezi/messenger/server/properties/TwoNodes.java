package com.galerimerkezi.messenger.server.properties;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers over one database, for all properties of a run; no extension of Jupiter's reaches jqwik. */
final class TwoNodes implements Store.CloseOnReset {

    private final Path folder;
    private final TestPostgres postgres = new TestPostgres();
    private final Database database;
    private final List<GaleriServer> nodes;
    private final JdbcClient jdbc;
    private final World world;

    private TwoNodes() {
        try {
            folder = Files.createTempDirectory("galeri-nodes-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        var settings = postgres.create();
        nodes = Stream.of("a", "b")
                .map(name -> GaleriServer.start(Settings.defaults(folder.resolve(name))
                        .withDatabase(settings)
                        .withPort(0)
                        .withLimits(new Settings.Limits(false))))
                .toList();
        database = Database.open(Settings.defaults(folder).withDatabase(settings));
        jdbc = JdbcClient.create(database.dataSource());
        world = World.in(jdbc);
    }

    static TwoNodes running() {
        return Store.getOrCreate(TwoNodes.class, Lifespan.RUN, TwoNodes::new).get();
    }

    World world() {
        return world;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** One for each node. */
    List<Client> clientsOf(Person person) {
        return nodes.stream().map(node -> client(node, person)).toList();
    }

    Client clientOf(Person person) {
        return client(nodes.getFirst(), person);
    }

    /** Between Ankara and İzmir, and new. */
    RoomId newRoom() {
        return clientOf(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
    }

    void checkDatabase() {
        new HistoryChecker(jdbc).checkDatabase();
    }

    private static Client client(GaleriServer node, Person person) {
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        return new Client(node.address(), node.part(TokenService.class).issue(caller, Duration.ofHours(1)));
    }

    @Override
    public void close() {
        nodes.forEach(GaleriServer::close);
        database.close();
        postgres.close();
        try {
            Folders.delete(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
