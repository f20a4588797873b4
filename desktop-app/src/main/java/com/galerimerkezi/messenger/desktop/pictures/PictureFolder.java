package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures that were loaded before, as they came from the server. Those that were not seen for longest go first. */
public final class PictureFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFolder.class);
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final long CLEARED_TO = MOST_BYTES * 3 / 4;
    /** Looking at every file at each write would be slow. */
    private static final long BETWEEN_CLEARINGS = 10L * 1024 * 1024;

    private final Path folder;
    private final AtomicLong written = new AtomicLong(BETWEEN_CLEARINGS);

    public PictureFolder(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> find(String address) {
        var file = fileOf(address);
        try {
            var bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(bytes);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("A kept picture cannot be read: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** Without the disk it works as well, only slower. */
    void keep(String address, byte[] picture) {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.write(fileOf(address), picture);
            if (written.addAndGet(picture.length) > BETWEEN_CLEARINGS) {
                written.set(0);
                clear();
            }
        } catch (IOException full) {
            LOG.warn("A picture cannot be kept: {}", full.getMessage());
        }
    }

    /** What turned out to be no picture. */
    void remove(String address) {
        try {
            Files.deleteIfExists(fileOf(address));
        } catch (IOException inUse) {
            LOG.warn("A kept picture cannot be removed: {}", inUse.getMessage());
        }
    }

    private void clear() throws IOException {
        record Kept(Path path, long size, FileTime seen) {}
        var kept = new ArrayList<Kept>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        long total = kept.stream().mapToLong(Kept::size).sum();
        if (total <= MOST_BYTES) {
            return;
        }
        kept.sort(Comparator.comparing(Kept::seen));
        for (var oldest : kept) {
            if (total <= CLEARED_TO) {
                return;
            }
            Files.deleteIfExists(oldest.path);
            total -= oldest.size;
        }
    }

    /** Whoever uses this computer next finds no pictures. */
    public void delete() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private Path fileOf(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
