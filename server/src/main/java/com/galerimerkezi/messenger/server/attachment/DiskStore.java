package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Bytes on the server's own disk. An unfinished file is a part; only a complete one has its key as its name. */
@Component
class DiskStore {

    private static final int CHUNK = 64 * 1024;
    private static final long RESERVE = 256L * 1024 * 1024;
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final String PART = ".part";
    private static final Pattern NAME =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:\\.part)?");

    private final Path folder;

    DiskStore(Settings settings) {
        folder = settings.dataDir().resolve("files");
    }

    /** Throws STORAGE_FULL when so many bytes would leave too little. */
    void checkRoomFor(long bytes) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).getUsableSpace() - RESERVE < bytes) {
                throw new RefusedException(ErrorCode.STORAGE_FULL);
            }
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        }
    }

    /** How many bytes are safely here. */
    long length(String key) {
        try {
            var complete = path(key);
            var there = Files.exists(complete) ? complete : part(key);
            return Files.exists(there) ? Files.size(there) : 0;
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        }
    }

    /**
     * Appends from {@code offset} and forces the bytes to the disk, also those before a cut. Throws FILE_TOO_LARGE
     * beyond {@code limit}.
     */
    void append(String key, long offset, InputStream bytes, long limit) {
        try {
            var part = part(key);
            Files.createDirectories(folderOf(key));
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (offset == 0) {
                    // Forced bytes are worth nothing while a power cut can take their names away.
                    Folders.force(folderOf(key));
                    Folders.force(folder);
                }
                append(channel, offset, bytes, limit);
            }
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        }
    }

    private static void append(FileChannel channel, long offset, InputStream bytes, long limit) throws IOException {
        channel.truncate(offset).position(offset);
        var chunk = new byte[CHUNK];
        try {
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                if (channel.position() + count > limit) {
                    channel.truncate(offset);
                    throw new RefusedException(ErrorCode.FILE_TOO_LARGE);
                }
                var buffer = ByteBuffer.wrap(chunk, 0, count);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } finally {
            channel.force(true);
        }
    }

    String sha256(String key) {
        try (var bytes = new DigestInputStream(open(key), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    InputStream open(String key) throws IOException {
        var complete = path(key);
        return Files.newInputStream(Files.exists(complete) ? complete : part(key));
    }

    /** The part becomes the file, in one step that survives a crash. */
    void complete(String key) {
        try {
            var complete = path(key);
            if (!Files.exists(complete)) {
                Files.move(part(key), complete, StandardCopyOption.ATOMIC_MOVE);
                Folders.force(folderOf(key));
            }
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        }
    }

    void delete(String key) {
        try {
            Files.deleteIfExists(part(key));
            Files.deleteIfExists(path(key));
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        }
    }

    /** The bytes of a complete file. Throws STORAGE_UNAVAILABLE while they cannot be read. */
    Path readable(String key) {
        var complete = path(key);
        if (!Files.isRegularFile(complete) || !Files.isReadable(complete)) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
        return complete;
    }

    /** Of files and parts; whatever else lies in the folder is not ours. */
    Set<String> keysUntouchedSince(Instant time) {
        try (var old = Files.find(
                folder,
                2,
                (path, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(time))) {
            return old.map(path -> NAME.matcher(path.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unavailable) {
            throw refusalOf(unavailable);
        } catch (UncheckedIOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
    }

    private Path path(String key) {
        return folderOf(key).resolve(key);
    }

    private Path part(String key) {
        return folderOf(key).resolve(key + PART);
    }

    private Path folderOf(String key) {
        return folder.resolve(key.substring(0, 2));
    }

    private static RefusedException refusalOf(IOException unavailable) {
        var message = String.valueOf(unavailable.getMessage());
        return message.contains("No space left") || message.contains("not enough space")
                ? new RefusedException(ErrorCode.STORAGE_FULL)
                : RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
    }
}
