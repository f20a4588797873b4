package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.operations.backup.Backup;
import com.galerimerkezi.messenger.server.operations.backup.Restore;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F28: the server is set back to yesterday's backup, and its clients know more than it does. */
class RestoredServerTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    @Test
    void cursorsOfTheLostDayAreResetAndWhatItsSenderStillHasIsStoredAgain() {
        var original = POSTGRES.settings(folder.resolve("original")).withPort(0);
        var restored = Settings.defaults(folder.resolve("restored"))
                .withDatabase(POSTGRES.withoutTables())
                .withPort(0);
        var world = World.in(JdbcClient.create(POSTGRES.dataSource()));
        var lost = SendMessageRequest.text("bugün", ClientMessageId.random());
        RoomId room;
        String cursor;
        try (var server = GaleriServer.start(original)) {
            var ahmet = ahmetOn(server, world);
            room = ahmet.openRoom(world.vehicle());
            ahmet.say(room, "dün");
            new Backup(Clock.systemUTC()).write(original, folder.resolve("backup.zip"));
            assertThat(ahmet.post("/chats/" + room + "/messages", lost).status())
                    .isEqualTo(201);
            cursor = cursorOf(ahmet);
        }
        new Restore().read(folder.resolve("backup.zip"), restored);

        try (var server = GaleriServer.start(restored)) {
            var ahmet = ahmetOn(server, world);
            assertThat(ahmet.get("/sync?after=" + cursor).code()).isEqualTo(ErrorCode.CURSOR_RESET);
            // Nor does the old number under the new epoch pass for something that is there.
            var forged =
                    cursorOf(ahmet).substring(0, UUID.randomUUID().toString().length())
                            + cursor.substring(cursor.indexOf(':'));
            assertThat(ahmet.get("/sync?after=" + forged).code()).isEqualTo(ErrorCode.CURSOR_RESET);
            assertThat(ahmet.get("/sync?after=" + cursorOf(ahmet)).status()).isEqualTo(200);
            var again = ahmet.post("/chats/" + room + "/messages", lost);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.data().path("seq").longValue()).isEqualTo(2);
        }
        try (var database = Database.open(restored)) {
            new HistoryChecker(JdbcClient.create(database.dataSource())).checkDatabase();
        }
    }

    private static String cursorOf(Client client) {
        return client.get("/sync").data().path("cursor").textValue();
    }

    private static Client ahmetOn(GaleriServer server, World world) {
        var caller = new Caller(world.ahmet().id(), world.ankara(), Role.STAFF, null);
        return new Client(server.address(), server.part(TokenService.class).issue(caller, Duration.ofMinutes(15)));
    }
}
