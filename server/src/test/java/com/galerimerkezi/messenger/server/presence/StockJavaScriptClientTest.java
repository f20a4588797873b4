package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The client from npm, in a node process of its own. */
class StockJavaScriptClientTest {

    private static final String TEXT = "Iğdır'dan İyi günler, fiyatı 💰 850.000 ₺ mi?";
    private static final Path SOURCE = Path.of("src/test/js");
    private static final Path FOLDER = Path.of("target/js");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "stock-client.js");

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void itConnectsHearsJoinsTypesAndIsRefused() throws Exception {
        install();
        var world = SERVER.world();
        var dealers = world.dealers();
        var ahmet = world.ahmet();
        var room = SERVER.as(ahmet).openRoom(world.vehicle());
        var foreign = SERVER.as(world.fatma()).openRoom(dealers.vehicle(world.ankara()));
        var plan = Map.of(
                "ahmet", SERVER.tokenOf(ahmet, Role.STAFF),
                "mehmet", SERVER.tokenOf(world.mehmet(), Role.STAFF),
                "expired", expiredTokenOf(ahmet),
                "room", room.toString(),
                "foreign", foreign.toString(),
                "text", TEXT);

        var seen =
                play(SERVER.server().address().toString(), ContractJson.mapper().writeValueAsString(plan));

        assertThat(seen.at("/sent/content").asText()).isEqualTo(TEXT);
        assertThat(seen.path("heard"))
                .hasSize(2)
                .allSatisfy(heard -> assertThat(heard).isEqualTo(seen.path("sent")));
        assertThat(seen.path("joinedByObject")).hasToString("{\"success\":true}");
        assertThat(seen.path("joinedByText")).hasToString("{\"success\":true}");
        assertThat(seen.at("/refused/success").asBoolean(true)).isFalse();
        assertThat(seen.at("/refused/error/code").asText()).isEqualTo("ROOM_FORBIDDEN");
        assertThat(seen.path("refusedWithoutAck").asText()).isEqualTo("ROOM_FORBIDDEN");
        assertThat(seen.at("/typing/firstName").asText()).isEqualTo("Ahmet");
        assertThat(seen.at("/typing/userId").asText()).isEqualTo(ahmet.id().toString());
        assertThat(seen.path("noToken").asText()).isEqualTo("TOKEN_MISSING");
        assertThat(seen.path("badToken").asText()).isEqualTo("TOKEN_INVALID");
        assertThat(seen.path("expiredToken").asText()).isEqualTo("TOKEN_EXPIRED");
        assertThat(seen.path("disconnect").asText()).isEqualTo("io client disconnect");
    }

    private static String expiredTokenOf(Dealers.Person person) {
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        return SERVER.server().part(TokenService.class).issue(caller, Duration.ofMinutes(-5));
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
