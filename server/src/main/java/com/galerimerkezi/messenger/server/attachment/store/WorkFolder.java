package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Papers of the moment: copies that are looked into, and what is made of them. What a crash left goes with the next start. */
@Component
public final class WorkFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    private final Path root;

    public WorkFolder(Settings settings) {
        root = settings.dataDir().resolve("work").toAbsolutePath();
        sweep();
    }

    private void sweep() {
        if (Files.exists(root)) {
            try (var left = Files.walk(root)) {
                for (var paper : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(paper);
                }
            } catch (IOException stays) {
                LOG.warn("Papers of an earlier run stay in {}", root, stays);
            }
        }
    }

    /** Where others may put what nobody needs after the next start. */
    public Path root() throws IOException {
        return Files.createDirectories(root);
    }

    /** Safely on the disk while the work lasts; the stream is closed. Throws STORAGE_UNAVAILABLE and STORAGE_FULL. */
    public <T extends @Nullable Object> T with(InputStream bytes, Function<Path, T> work) {
        var paper = root.resolve(UUID.randomUUID() + ".tmp");
        try {
            write(bytes, paper);
            return work.apply(paper);
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        } finally {
            delete(paper);
        }
    }

    private void write(InputStream bytes, Path paper) throws IOException {
        Files.createDirectories(root);
        try (bytes;
                var channel = FileChannel.open(paper, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void delete(Path paper) {
        try {
            Files.deleteIfExists(paper);
        } catch (IOException stays) {
            LOG.warn("{} stays until the next start", paper, stays);
        }
    }
}
