package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The client from npm, in a node process of its own. */
class StockJavaScriptClientTest {

    private static final Path SOURCE = Path.of("src/test/js");
    private static final Path FOLDER = Path.of("target/js");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "stock-client.js");

    @Test
    void itConnectsJoinsTypesHearsAndIsRefused() throws Exception {
        install();
        var ayse = new UserId(UUID.randomUUID());
        var room = new RoomId(UUID.randomUUID());
        try (var server = new ChatServer()) {
            var plan = Map.of(
                    "ayse", ChatServer.tokenOf(ayse),
                    "veli", ChatServer.tokenOf(new UserId(UUID.randomUUID())),
                    "room", room.toString(),
                    "foreign", ChatServer.FOREIGN.toString());

            var seen = play(
                    "http://127.0.0.1:" + server.port(), ContractJson.mapper().writeValueAsString(plan));

            assertThat(seen.path("greeting").asText()).isEqualTo(ChatServer.GREETING);
            assertThat(seen.path("joinedByObject")).hasToString("{\"success\":true}");
            assertThat(seen.path("joinedByText")).hasToString("{\"success\":true}");
            assertThat(seen.path("refused").path("success").asBoolean()).isFalse();
            assertThat(seen.path("refused").path("error").path("code").asText()).isEqualTo("ROOM_FORBIDDEN");
            assertThat(seen.path("refusedWithoutAck").asText()).isEqualTo("ROOM_FORBIDDEN");
            assertThat(seen.path("typing").path("firstName").asText()).isEqualTo(ChatServer.NAME);
            assertThat(seen.path("typing").path("userId").asText()).isEqualTo(ayse.toString());
            assertThat(seen.path("noToken").asText()).isEqualTo("TOKEN_MISSING");
            assertThat(seen.path("badToken").asText()).isEqualTo("TOKEN_INVALID");
            assertThat(seen.path("expiredToken").asText()).isEqualTo("TOKEN_EXPIRED");
            assertThat(seen.path("disconnect").asText()).isEqualTo("io client disconnect");
        }
    }

    private static JsonNode play(String url, String plan) throws Exception {
        var lines = run("node", "stock-client.js", url, plan).lines().toList();
        return ContractJson.mapper().readTree(lines.getLast());
    }

    private static void install() throws Exception {
        Files.createDirectories(FOLDER);
        for (var file : FILES) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var npm = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win") ? "npm.cmd" : "npm";
        run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
    }

    private static String run(String... command) throws Exception {
        var log = Files.createTempFile(FOLDER, "run", ".log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            return fail("This test needs Node.js 20 or newer with npm on the path; %s was not found", command[0]);
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        var output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command[0], output).isZero();
        return output;
    }
}
