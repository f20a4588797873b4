package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
