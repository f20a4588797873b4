package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where exports are made. What nobody fetched is gone after a while, also after a crash. */
@Component
final class ExportFolder {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final long RESERVE = 256L * 1024 * 1024;

    private final Path folder;
    private final Clock clock;

    ExportFolder(Settings settings, Clock clock) {
        folder = settings.dataDir().resolve("exports");
        this.clock = clock;
    }

    /** A file that is there when the work returns, and is not when it throws. */
    <T> T make(Work<T> work) {
        try {
            Folders.createPrivate(folder);
            removeOld();
            if (Files.getFileStore(folder).getUsableSpace() < RESERVE) {
                throw new RefusedException(ErrorCode.STORAGE_FULL);
            }
            return made(work);
        } catch (IOException | UncheckedIOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
    }

    private <T> T made(Work<T> work) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        Folders.createPrivateFile(file);
        boolean done = false;
        try {
            var result = work.into(file);
            done = true;
            return result;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void removeOld() throws IOException {
        var before = FileTime.from(clock.instant().minus(KEPT));
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T into(Path file) throws IOException;
    }
}
