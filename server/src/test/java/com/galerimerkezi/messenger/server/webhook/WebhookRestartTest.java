package com.galerimerkezi.messenger.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class WebhookRestartTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    private Path folder;

    @Test
    void afterARestartItGoesOnWhereItStopped() {
        try (var receiver = new Receiver()) {
            receiver.answerAlways(503);
            World world;
            String room;
            try (var server = start()) {
                world = World.in(JdbcClient.create(POSTGRES.dataSource()));
                var owner = world.dealers().person(world.ankara(), "Oya", Role.OWNER);
                as(server, owner, Role.OWNER)
                        .post("/webhooks", Map.of("url", receiver.url(), "events", List.of("new_message")));
                var ahmet = as(server, world.ahmet(), Role.STAFF);
                var id = ahmet.openRoom(world.vehicle());
                room = id.toString();
                ahmet.say(id, "bir");
                ahmet.say(id, "iki");
                await().until(() -> !receiver.told().isEmpty());
            }
            receiver.answerAlways(200);

            try (var server = start()) {
                as(server, world.ahmet(), Role.STAFF).post("/chats/" + room + "/messages", Map.of("content", "üç"));

                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(receiver.contents()).containsExactly("bir", "iki", "üç"));
            }
        }
    }

    private GaleriServer start() {
        return GaleriServer.start(POSTGRES.settings(folder)
                .withPort(0)
                .withWebhooks(new Settings.Webhooks(true, Duration.ofDays(1), Duration.ofMillis(20))));
    }

    private static Client as(GaleriServer server, Dealers.Person person, Role role) {
        var caller = new Caller(person.id(), person.gallery(), role, null);
        return new Client(server.address(), server.part(TokenService.class).issue(caller, Duration.ofMinutes(15)));
    }
}
