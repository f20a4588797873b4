package com.galerimerkezi.messenger.server.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadStartTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "run --port 70000, http.port",
        "run --port many, http.port",
        "run --prot 1, --prot",
        "run --config no-such-file, no-such-file",
        "sample-data, --fixture",
        "sample-data --fixture f --galleries 1, 3 galleries",
        "sample-data --fixture f --galleries many, many",
        "user, list",
        "user list, no server",
        "user disable, EMAIL",
        "mail test, ADDRESS",
        "mail test kimse@galeri.example, mail.host",
        "serve, serve",
        "restore no-such-file, no-such-file",
    })
    void aProblemIsOneLineThatNamesItAndNothingIsChanged(String command, String named) throws IOException {
        var dataDir = folder.resolve("data");

        var result = execute(dataDir, command.split(" ", -1));

        assertThat(result.code()).isNotZero();
        assertThat(result.problems().strip().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains(named);
        assertThat(result.output()).isEmpty();
        assertThat(dataDir).doesNotExist();
    }

    @Test
    void noCommandIsAProblemToo() {
        var problems = new StringWriter();

        int code = GaleriServerCommand.line().setErr(new PrintWriter(problems)).execute();

        assertThat(code).isNotZero();
        assertThat(problems.toString().lines()).hasSize(1).first().asString().contains("run");
    }

    @Test
    void aTakenPortIsNamedAndLeavesNoDataFolder() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dataDir = folder.resolve("data");

            var result = execute(dataDir, "run", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(result.code()).isNotZero();
            assertThat(result.problems().strip().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(String.valueOf(taken.getLocalPort()));
            assertThat(dataDir).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws IOException {
        var config = Files.writeString(folder.resolve("galeri.properties"), """
                database.url = jdbc:postgresql://127.0.0.1:1/galeri
                database.password = sehr-geheim
                """);

        var result = execute(folder.resolve("data"), "run", "--port", "0", "--config", config.toString());

        assertThat(result.code()).isNotZero();
        assertThat(result.problems()).contains("database").doesNotContain("sehr-geheim");
        assertThat(result.problems().strip().lines()).hasSize(1);
    }

    @Test
    void theSettingsAreShownWithoutTheirSecrets() throws IOException {
        var config = Files.writeString(folder.resolve("galeri.properties"), """
                database.password = sehr-geheim
                mail.password = noch-geheim
                database.url = jdbc:postgresql://127.0.0.1/galeri?password=auch-geheim&ssl=true
                http.allowed-origins = https://chat.example
                tokens.outside-issuer = https://pazar.example
                tokens.outside-jwks = https://galeri:ganz-geheim@pazar.example/keys.json
                """);

        var result = execute(folder.resolve("data"), "check-config", "--config", config.toString());

        assertThat(result.code()).isZero();
        assertThat(result.output())
                .contains(
                        "http.port = 3005",
                        "http.allowed-origins = https://chat.example",
                        "tokens.outside-issuer = https://pazar.example",
                        "database.password = ***",
                        "ssl=true")
                .contains(Arrays.stream(SettingKey.values())
                        .map(key -> key.key() + " = ")
                        .toList())
                .doesNotContain("geheim");
    }

    @Test
    void anUnknownSettingOfTheEnvironmentStopsTheProgram() {
        var process = ServerProcess.start(folder, Map.of("GALERI_PROT", "1"), "check-config")
                .ended();

        assertThat(process.process().exitValue()).isNotZero();
        assertThat(process.problems().strip()).contains("GALERI_PROT").doesNotContain("\n");
    }

    private static Result execute(Path dataDir, String... arguments) {
        var output = new StringWriter();
        var problems = new StringWriter();
        var words = new ArrayList<>(List.of(arguments));
        if (!words.equals(List.of("user")) && !words.equals(List.of("serve"))) {
            words.add("--data-dir");
            words.add(dataDir.toString());
        }
        int code = GaleriServerCommand.line()
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(problems))
                .execute(words.toArray(String[]::new));
        return new Result(code, output.toString(), problems.toString());
    }

    private record Result(int code, String output, String problems) {}
}
