package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where exports are made. What nobody fetched is gone after a while, also after a crash. */
@Component
final class ExportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration BEAT = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Path folder;
    private final Clock clock;
    private final Set<String> beingMade = ConcurrentHashMap.newKeySet();

    ExportFolder(Settings settings, Clock clock, Background background) {
        folder = settings.dataDir().resolve("exports");
        this.clock = clock;
        background.every(BEAT, BEAT, "abandoned exports", this::sweep);
    }

    /** For whatever is written in here. */
    static OutputStream open(Path file) throws IOException {
        return new SpaceGuard(Files.newOutputStream(file), () -> usable(file));
    }

    private static long usable(Path place) throws IOException {
        return Files.getFileStore(place).getUsableSpace();
    }

    /** A file that is there when the work returns, and is not when it throws. */
    <T> T make(Work<T> work) {
        try {
            Folders.createPrivate(folder);
            SpaceGuard.check(() -> usable(folder));
            return made(work);
        } catch (IOException | UncheckedIOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
    }

    private <T> T made(Work<T> work) throws IOException {
        var name = UUID.randomUUID().toString();
        var file = folder.resolve(name);
        boolean done = false;
        beingMade.add(name);
        try {
            Folders.createPrivateFile(file);
            var result = work.into(file);
            done = true;
            return result;
        } finally {
            beingMade.remove(name);
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What nobody fetched, and what a crash left half made. */
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var before = FileTime.from(clock.instant().minus(KEPT));
        try (var all = Files.list(folder)) {
            all.filter(file -> beingMade.stream()
                            .noneMatch(name -> file.getFileName().toString().startsWith(name)))
                    .forEach(file -> removeIfOlder(file, before));
        } catch (IOException | UncheckedIOException unavailable) {
            LOG.warn("Abandoned exports could not be looked for", unavailable);
        }
    }

    private static void removeIfOlder(Path file, FileTime before) {
        try {
            if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            // It is being read just now, or was read to its end: then it goes by itself.
            LOG.debug("Export {} stays", file, inUse);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T into(Path file) throws IOException;
    }
}
