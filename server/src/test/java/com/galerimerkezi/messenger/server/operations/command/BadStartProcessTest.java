package com.galerimerkezi.messenger.server.operations.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.platform.DataFolder;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** As an operator sees them: one line, an exit code, and everything as it was. */
class BadStartProcessTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    private Path folder;

    private Path dataDir;

    @BeforeEach
    void aPlace() {
        dataDir = folder.resolve("data");
    }

    @Test
    void aWrongDatabasePasswordIsOneLine() throws IOException {
        var config = Files.writeString(folder.resolve("galeri.properties"), """
                database.url = %s
                database.user = %s
                database.password = yanlis-parola
                """.formatted(
                        POSTGRES.settings().url(), POSTGRES.settings().user()));

        assertOneLine(run("--config", config.toString()), "database.password");
        assertThat(dataDir).doesNotExist();
    }

    @Test
    void aCorruptKeyFileIsOneLineAndStaysAsItIs() throws IOException {
        try (var data = DataFolder.open(Files.createDirectory(dataDir))) {
            data.signingKey();
        }
        Files.writeString(dataDir.resolve("keys").resolve("signing.key"), "yarim");
        var before = contents(dataDir);

        assertOneLine(run(), "signing.key");

        assertThat(contents(dataDir)).isEqualTo(before);
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "a file and no folder");
        dataDir = file.resolve("data");

        assertOneLine(run(), dataDir.toString());

        assertThat(file).hasContent("a file and no folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJavaThatIsTooOldIsOneLine() throws Exception {
        var script = Files.readString(Path.of("../build/launch/start.sh"))
                .replace("#{launch.name}", "galeri-server")
                .replace("#{launch.main}", "Nothing")
                // This one is older than that, and so is every other that the script may find.
                .replace("#{launch.java}", "9999");
        var start =
                Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve("galeri-server"), script);
        Files.createDirectories(folder.resolve("lib"));
        var builder = new ProcessBuilder("sh", start.toString(), "run", "--data-dir", dataDir.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.redirectErrorStream(true).start();

        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said.strip().lines()).hasSize(1);
        assertThat(said).contains("needs Java 9999").contains(System.getProperty("java.home"));
        assertThat(dataDir).doesNotExist();
    }

    private ServerProcess run(String... more) {
        var arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"run", "--port", "0", "--data-dir", dataDir.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return ServerProcess.start(folder, Map.of(), arguments).ended();
    }

    private static void assertOneLine(ServerProcess process, String named) {
        assertThat(process.process().exitValue()).isNotZero();
        assertThat(process.output()).isEmpty();
        assertThat(process.problems().strip().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains(named)
                .doesNotContain("yanlis-parola");
    }

    /** Of every file but the lock, which names the last process that asked. */
    private static Map<Path, String> contents(Path root) throws IOException {
        var contents = new TreeMap<Path, String>();
        try (var all = Files.walk(root)) {
            for (var path : all.filter(path -> !path.endsWith("lock")).toList()) {
                contents.put(root.relativize(path), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return contents;
    }
}
