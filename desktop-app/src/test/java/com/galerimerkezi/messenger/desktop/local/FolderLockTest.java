package com.galerimerkezi.messenger.desktop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsTakenOnceAtATime() {
        try (var _ = FolderLock.take(folder)) {
            assertInUse(() -> FolderLock.take(folder));
        }

        FolderLock.take(folder).close();
    }

    @Test
    void anotherProgramHoldsItUntilItDies() throws Exception {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Objects.requireNonNullElse(
                                System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path")),
                        FolderLockTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("HELD");
            assertInUse(() -> FolderLock.take(folder));
        } finally {
            other.destroyForcibly().waitFor();
        }

        FolderLock.take(folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidToBeUnusable() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> FolderLock.take(file)).isInstanceOfSatisfying(LocalFilesException.class, failure -> {
            assertThat(failure.isInUse()).isFalse();
            assertThat(failure.place()).isEqualTo(file);
        });
    }

    private static void assertInUse(ThrowingCallable taking) {
        assertThatThrownBy(taking)
                .isInstanceOfSatisfying(
                        LocalFilesException.class,
                        failure -> assertThat(failure.isInUse()).isTrue());
    }

    /** The other program. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        try (var _ = FolderLock.take(Path.of(arguments[0]))) {
            System.out.println("HELD");
            var _ = System.in.read();
        }
    }
}
