package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.attachment.FileClient;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F17: the server dies while an upload becomes a file. */
class UploadKillTest {

    private static final String PDF = "application/pdf";
    private static final int SIZE = 100_000;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static JdbcClient jdbc;
    private static World world;

    @TempDir
    private Path folder;

    @BeforeAll
    static void galleries() {
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        world = World.in(jdbc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-stored", "before-ready", "after-ready"})
    void killedWhileAnUploadBecomesAFileNothingIsSentAgainAndARowIsReadyOnlyWithItsBytes(String point)
            throws Exception {
        var bytes = FileClient.pdf(SIZE);
        try (var server = ServerProcess.over(POSTGRES.settings(), folder)) {
            server.start("-Dgaleri.failpoints=" + point + "=kill9");
            var token = server.signIn(world.ahmet().email(), Dealers.PASSWORD);
            var dying = new Client(server.address(), token);
            var file = dying.post("/files", new CreateFileRequest("x.pdf", (long) SIZE, PDF, null))
                    .data()
                    .path("file_url")
                    .textValue();
            sendInVain(dying, file, bytes);
            server.awaitEnd();

            assertThat(stateOf(file)).isEqualTo(point.equals("after-ready") ? "ready" : "init");
            try (var _ = GaleriServer.start(
                    POSTGRES.settings(folder).withPort(server.address().getPort()))) {
                var client = new Client(server.address(), token);
                assertThat(head(client, file).header("Upload-Offset")).isEqualTo(Integer.toString(SIZE));
                assertThat(client.get(file).response().body()).isEqualTo(bytes);
                var room = client.openRoom(world.dealers().vehicle(world.izmir()));
                assertThat(client.post(
                                        "/chats/" + room + "/upload",
                                        new ShareFileRequest(file, "x.pdf", (long) SIZE, PDF, null, null))
                                .status())
                        .isEqualTo(201);
            }
        }
    }

    private static void sendInVain(Client client, String file, byte[] bytes) {
        try {
            client.send("PATCH", file + "/bytes", BodyPublishers.ofByteArray(bytes), Map.of("Upload-Offset", "0"));
        } catch (UncheckedIOException died) {
            assertThat(died).hasMessageNotContaining("timed out");
        }
    }

    private static Answer head(Client client, String file) {
        return client.send("HEAD", file + "/bytes", BodyPublishers.noBody(), Map.of());
    }

    private static String stateOf(String file) {
        return jdbc.sql("SELECT state FROM files WHERE id = :id::uuid")
                .param("id", file.substring(7))
                .query(String.class)
                .single();
    }
}
