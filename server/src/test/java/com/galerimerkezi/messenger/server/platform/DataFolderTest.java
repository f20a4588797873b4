package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void nobodyElseMayLookInside() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            folder.signingKey();

            assertThat(permissions(folder.root())).isEqualTo("rwx------");
            assertThat(permissions(folder.keys())).isEqualTo("rwx------");
            assertThat(permissions(folder.keys().resolve("signing.key"))).isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderInUseIsOneClearLine() {
        Path data = parent.resolve("data");
        try (DataFolder first = DataFolder.open(data)) {
            assertThatThrownBy(() -> DataFolder.open(data))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessage("The data folder " + first.root() + " is in use by another server");
        }
    }

    @Test
    void askingTwiceInOneProcessLetsNoOtherProcessIn() throws Exception {
        Path data = parent.resolve("data");
        try (DataFolder first = DataFolder.open(data)) {
            Path link = Files.createSymbolicLink(parent.resolve("link"), first.root());

            assertThat(DataFolder.openIfFree(data)).isEmpty();
            assertThat(DataFolder.openIfFree(link)).isEmpty();

            assertThat(exitCodeOfAnotherProcess(data)).isEqualTo(AnotherProcess.IN_USE);
        }
        assertThat(exitCodeOfAnotherProcess(data)).isZero();
    }

    @Test
    void closingTwiceTakesNothingFromTheNextOne() {
        Path data = parent.resolve("data");
        DataFolder first = DataFolder.open(data);
        first.close();

        try (DataFolder next = DataFolder.open(data)) {
            first.close();

            assertThat(DataFolder.openIfFree(next.root())).isEmpty();
        }
    }

    @Test
    void aFolderCanBeOpenedAgainAfterItsServerStopped() {
        Path data = parent.resolve("data");
        byte[] key;
        try (DataFolder first = DataFolder.open(data)) {
            key = first.signingKey();
        }

        try (DataFolder again = DataFolder.open(data)) {
            assertThat(again.signingKey()).hasSize(32).isEqualTo(key);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneClearLine() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("The data folder " + file.resolve("data") + " cannot be written");
    }

    @Test
    void aStartThatFailsLeavesNoNewFolderBehind() {
        Path data = parent.resolve("data");

        DataFolder.open(data).close();

        assertThat(data).doesNotExist();
    }

    @Test
    void aFolderThatWasThereStays() throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));

        DataFolder.open(data).close();

        assertThat(data).exists();
    }

    @Test
    void aCorruptKeyStopsTheStartAndStaysAsItIs() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            Path key = Files.writeString(folder.keys().resolve("signing.key"), "yarım anahtar");

            assertThatThrownBy(folder::signingKey)
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageStartingWith("The key file " + key + " is corrupt");
            assertThat(key).hasContent("yarım anahtar");
        }
    }

    private static int exitCodeOfAnotherProcess(Path data) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static final class AnotherProcess {
        static final int IN_USE = 3;

        private AnotherProcess() {}

        public static void main(String[] arguments) {
            var folder = DataFolder.openIfFree(Path.of(arguments[0]));
            folder.ifPresent(DataFolder::close);
            System.exit(folder.isPresent() ? 0 : IN_USE);
        }
    }
}
