package com.galerimerkezi.messenger.server.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one folder that the server writes to, held by one server at a time. A start that fails leaves no new one behind. */
public final class DataFolder implements AutoCloseable {

    /**
     * Asked before the lock file is opened: closing any channel to it lets go of all that this process has locked
     * there. Static, as that is how far the operating system's rule reaches.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final String LOCK = "lock";
    private static final String SIGNING_KEY = "signing.key";
    private static final List<String> PARTS = List.of("files", "backups", "logs", "keys");

    private final Path root;
    private final Path held;
    private final boolean isNew;
    private final FileChannel lock;

    private DataFolder(Path root, Path held, boolean isNew, FileChannel lock) {
        this.root = root;
        this.held = held;
        this.isNew = isNew;
        this.lock = lock;
    }

    public static DataFolder open(Path folder) {
        return openIfFree(folder)
                .orElseThrow(() -> new StartupProblem(
                        "The data folder " + folder.toAbsolutePath().normalize() + " is in use by another server"));
    }

    /** Empty while another server holds it. */
    public static Optional<DataFolder> openIfFree(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        boolean isNew = !Files.exists(root);
        try {
            Folders.createPrivate(root);
            Path held = root.toRealPath();
            return HELD_HERE.add(held) ? openIfFree(root, held, isNew) : Optional.empty();
        } catch (IOException e) {
            throw new StartupProblem("The data folder " + root + " cannot be written", e);
        }
    }

    private static Optional<DataFolder> openIfFree(Path root, Path held, boolean isNew) throws IOException {
        FileChannel channel = null;
        DataFolder opened = null;
        try {
            channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                return Optional.empty();
            }
            sign(channel);
            createParts(root);
            opened = new DataFolder(root, held, isNew, channel);
            return Optional.of(opened);
        } finally {
            if (opened == null) {
                letGo(held, channel);
            }
        }
    }

    public Path root() {
        return root;
    }

    public Path files() {
        return root.resolve("files");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    /** A key that is there must be whole; a missing one is made only when all else has begun. */
    public void checkSigningKey() {
        if (Files.exists(keys().resolve(SIGNING_KEY))) {
            signingKey();
        }
    }

    /** What signs access tokens: made at the first start, 256 bits. */
    public byte[] signingKey() {
        return SecretFile.readOrCreate(keys().resolve(SIGNING_KEY));
    }

    @Override
    public void close() {
        if (!lock.isOpen()) {
            return;
        }
        letGo(held, lock);
        if (isNew) {
            removeIfUnused();
        }
    }

    private static void createParts(Path root) throws IOException {
        for (String part : PARTS) {
            Folders.createPrivate(root.resolve(part));
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(US_ASCII)));
    }

    private void removeIfUnused() {
        try {
            for (String part : PARTS) {
                deleteIfEmpty(root.resolve(part));
            }
            if (children(root).equals(List.of(root.resolve(LOCK)))) {
                Files.delete(root.resolve(LOCK));
                Files.delete(root);
            }
        } catch (IOException e) {
            // Somebody else has begun to use it: then it stays.
            return;
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder) && children(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void letGo(Path held, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The operating system lets go of it with the process.
            return;
        } finally {
            HELD_HERE.remove(held);
        }
    }
}
