package com.galerimerkezi.messenger.server.operations.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.testing.Client;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One process with demo data, as an operator meets it. */
class RunningServerTest {
    private static final String SECRET = "kanarya-4711";
    private static final String LOGIN = "/" + ApiPaths.LOGIN;
    private static final String CHATS = "/" + ApiPaths.CHATS;

    private static Path folder;
    private static Path data;
    private static ServerProcess server;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory("galeri-run-");
        data = folder.resolve("data");
        server = ServerProcess.start(folder, Map.of(), "run", "--port", "0", "--demo", "--data-dir", data.toString());
        address = URI.create(server.ready());
    }

    /** Asked to end, it ends by itself. */
    @AfterAll
    static void stop() throws IOException {
        server.process().destroy();
        server.ended();
        assertThat(logs()).contains("\"Stopped\"");
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void itSaysOnceWhoCanSignInAndWhereItServes() {
        assertThat(server.output().lines())
                .filteredOn(line -> line.startsWith("ADMIN "))
                .hasSize(1);
        assertThat(server.output().lines())
                .filteredOn(line -> line.startsWith("DEMO "))
                .hasSameSizeAs(DemoData.accounts());
        assertThat(server.output().lines()).last().asString().matches("READY http://127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void theFirstAdministratorSignsInWithTheOneTimePassword() {
        var words = server.output()
                .lines()
                .filter(line -> line.startsWith("ADMIN "))
                .findFirst()
                .orElseThrow();

        var password = words.split(" ", -1)[2];

        assertThat(login(FirstStart.ADMIN, password).status()).isEqualTo(200);
    }

    @Test
    void aDemoDealerSeesTheGallerysRooms() {
        var rooms = signedIn(DemoData.accounts().getFirst()).get(CHATS);

        assertThat(rooms.status()).isEqualTo(200);
        assertThat(rooms.json().path("data").size()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void everyVehicleOfTheDemoHasAPhotoThatOthersMaySee() {
        var dealer = signedIn(DemoData.accounts().getFirst());

        // they come after the server says that it is there
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var vehicles = dealer.get("/vehicles?limit=100").json().path("data");
            assertThat(vehicles).hasSizeGreaterThanOrEqualTo(25).allSatisfy(vehicle -> {
                assertThat(vehicle.path("photos")).isNotEmpty();
                var photo = vehicle.path("photos").path(0).textValue();
                assertThat(dealer.get(photo).status()).as(vehicle.toString()).isEqualTo(200);
            });
        });
    }

    @Test
    void aUserLockedOutOnTheCommandLineIsOutAtOnce() {
        var dealer = DemoData.accounts().getLast();
        var client = signedIn(dealer);

        assertThat(command("user", "disable", dealer.email())).isZero();

        await().atMost(Duration.ofSeconds(5)).until(() -> client.get(CHATS).status() == 401);
        assertThat(login(dealer.email(), dealer.password()).status()).isEqualTo(401);
    }

    @Test
    void askedToEndWhileItStartsItLeavesNoPostgresBehind() throws IOException {
        var own = Files.createTempDirectory(folder, "early");
        var note = own.resolve("postgres/data/postmaster.pid");
        var early = ServerProcess.start(folder, Map.of(), "run", "--port", "0", "--data-dir", own.toString());
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(note));
        var postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst()));

        early.process().destroy();
        early.ended();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !postgres.map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefusedInOneLine() {
        var second = ServerProcess.start(folder, Map.of(), "run", "--port", "0", "--data-dir", data.toString())
                .ended();

        assertThat(second.process().exitValue()).isNotZero();
        assertThat(second.problems().strip()).contains("in use").doesNotContain("\n");
    }

    @Test
    void aBackupCanBeTakenBesideIt() {
        var file = folder.resolve("backup.zip");

        assertThat(command("backup", file.toString())).isZero();

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void nothingThatPeopleSendReachesTheLog() throws IOException {
        var client = signedIn(DemoData.accounts().get(1));
        var room = client.get(CHATS).json().path("data").path(0).path("id").textValue();
        var messages = CHATS + "/" + room + "/messages";

        login(SECRET + "@x.example", SECRET);
        client.post(messages, Map.of("content", SECRET));
        client.post(messages, Map.of("content", SECRET, "messageType", SECRET, "metadata", Map.of("a", SECRET)));
        client.postRaw(messages, ("{\"content\":\"" + SECRET).getBytes(UTF_8));
        client.postRaw(LOGIN, ("{\"password\":[\"" + SECRET + "\"]}").getBytes(UTF_8));
        client.get(CHATS + "/" + SECRET);
        client.get(CHATS + "?query=" + SECRET + "&limit=" + SECRET);
        new Client(address, SECRET).get(CHATS);
        sendFrames("40{\"token\":\"" + SECRET + "\"}", "42[\"" + SECRET + "\",", "4" + SECRET, SECRET);

        assertThat(logs() + server.output() + server.problems()).doesNotContain(SECRET);
    }

    /** Each on a socket of its own, which the server closes at last. */
    private static void sendFrames(String... frames) {
        var sockets = Stream.of(frames).map(RunningServerTest::socketWith).toList();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            sockets.forEach(socket -> socket.request(1));
            return sockets.stream().allMatch(WebSocket::isInputClosed);
        });
    }

    private static WebSocket socketWith(String frame) {
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws" + address.toString().substring(4) + "/" + ApiPaths.SOCKET_IO
                                + "?EIO=4&transport=websocket"),
                        new WebSocket.Listener() {})
                .join();
        socket.sendText(frame, true).join();
        return socket;
    }

    private static Client signedIn(DemoAccount account) {
        var answer = login(account.email(), account.password());
        return new Client(
                address, answer.json().path("data").path("access_token").textValue());
    }

    private static Client.Answer login(String email, String password) {
        return new Client(address, null).post(LOGIN, new LoginRequest(email, password, null));
    }

    private static int command(String... arguments) {
        var words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--data-dir", data.toString()));
        return GaleriServerCommand.line()
                .setOut(new PrintWriter(new StringWriter()))
                .execute(words.toArray(String[]::new));
    }

    private static String logs() throws IOException {
        return Files.readString(data.resolve("logs/server.log"));
    }
}
