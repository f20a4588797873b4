package com.galerimerkezi.messenger.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final Background background = new Background();

    @AfterEach
    void stop() {
        background.destroy();
    }

    @Test
    void whatNobodyFetchesIsGoneAfterTenMinutes() throws IOException {
        var folder = folder();
        var file = folder.make(ExportFolderTest::filled);

        clock.move(Duration.ofMinutes(9));
        folder.sweep();
        assertThat(file).exists();

        clock.move(Duration.ofMinutes(2));
        folder.sweep();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsBeingMadeStaysHoweverLongItTakes() {
        var folder = folder();

        var there = folder.make(file -> {
            var beside = filled(file.resolveSibling(file.getFileName() + ".json"));
            clock.move(Duration.ofMinutes(30));
            folder.sweep();
            return List.of(Files.exists(file), Files.exists(beside));
        });

        assertThat(there).containsExactly(true, true);
    }

    @Test
    void whatIsReadGoesWithItsReaderAlsoWhenTheReaderGivesUp() throws IOException {
        var file = folder().make(ExportFolderTest::filled);

        try (var bytes = new ExportedFile(file, "a.pdf").getInputStream()) {
            assertThat(bytes.read()).isEqualTo(1);
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void aDiskThatFillsUpOnTheWayEndsItAndNothingIsLeft() {
        var space = new AtomicLong(GIGABYTE);
        var folder = folder();
        var begun = new Path[1];

        assertThatThrownBy(() -> folder.make(file -> {
                    begun[0] = file;
                    try (var out = new SpaceGuard(Files.newOutputStream(file), space::get)) {
                        out.write(new byte[10 * 1024 * 1024]);
                        space.set(GIGABYTE / 8);
                        out.write(new byte[1024]);
                        out.write(new byte[10 * 1024 * 1024]);
                    }
                    return file;
                }))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.STORAGE_FULL));
        assertThat(begun[0]).doesNotExist();
    }

    @Test
    void aDiskWithRoomIsNoReasonToStop() throws IOException {
        var all = new ByteArrayOutputStream();
        try (var out = new SpaceGuard(all, () -> GIGABYTE)) {
            out.write(new byte[20 * 1024 * 1024]);
            out.write(1);
        }

        assertThat(all.size()).isEqualTo(20 * 1024 * 1024 + 1);
    }

    private ExportFolder folder() {
        return new ExportFolder(Settings.defaults(data), clock, background);
    }

    private static Path filled(Path file) throws IOException {
        return Files.write(file, new byte[] {1, 2, 3});
    }
}
