package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.record.Sha256;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bytes on their way: always on the server's own disk, each upload a part until its object is stored. */
@Component
public class UploadFolder {

    private static final int CHUNK = 64 * 1024;
    private static final long RESERVE = 256L * 1024 * 1024;
    private static final String PART = ".part";
    private static final Pattern NAME = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final DiskFolder folder;

    public UploadFolder(Settings settings) {
        folder = new DiskFolder(settings.dataDir().resolve("files"));
    }

    /** Throws STORAGE_FULL when so many bytes would leave too little. */
    public void checkRoomFor(long bytes) {
        try {
            Files.createDirectories(folder.root());
            if (Files.getFileStore(folder.root()).getUsableSpace() - RESERVE < bytes) {
                throw new RefusedException(ErrorCode.STORAGE_FULL);
            }
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    /** How many bytes are safely here. */
    public long length(String name) {
        try {
            var part = part(name);
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    /**
     * Appends from {@code offset} and forces the bytes to the disk, also those before a cut. Throws FILE_TOO_LARGE beyond
     * {@code limit}; a full disk gets all of the upload's bytes back, as it needs them for other things.
     *
     * @param checksum fed with what is appended
     */
    public void append(String name, long offset, InputStream bytes, long limit, @Nullable MessageDigest checksum) {
        try {
            Files.createDirectories(folder.folderOf(name));
            try (var channel = FileChannel.open(part(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (offset == 0) {
                    // Forced bytes are worth nothing while a power cut can take their names away.
                    Folders.force(folder.folderOf(name));
                    Folders.force(folder.root());
                }
                append(channel, offset, bytes, limit, checksum);
            }
        } catch (IOException unavailable) {
            if (DiskFailure.isFull(unavailable)) {
                delete(name);
            }
            throw DiskFailure.refusal(unavailable);
        }
    }

    private static void append(
            FileChannel channel, long offset, InputStream bytes, long limit, @Nullable MessageDigest checksum)
            throws IOException {
        channel.truncate(offset).position(offset);
        var chunk = new byte[CHUNK];
        try {
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                if (channel.position() + count > limit) {
                    channel.truncate(offset);
                    throw new RefusedException(ErrorCode.FILE_TOO_LARGE);
                }
                if (checksum != null) {
                    checksum.update(chunk, 0, count);
                }
                var buffer = ByteBuffer.wrap(chunk, 0, count);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        } catch (IOException broken) {
            force(channel, broken);
            throw broken;
        }
    }

    private static void force(FileChannel channel, IOException broken) {
        try {
            channel.force(true);
        } catch (IOException full) {
            broken.addSuppressed(full);
        }
    }

    /** What came after {@code length} is as never sent. */
    public void cutTo(String name, long length) {
        try (var channel = FileChannel.open(part(name), StandardOpenOption.WRITE)) {
            channel.truncate(length).force(true);
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    public String sha256(String name) {
        var digest = Sha256.start();
        try (var bytes = Files.newInputStream(part(name))) {
            var chunk = new byte[CHUNK];
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    public Path part(String name) {
        return folder.place(name + PART);
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(part(name));
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    public Set<String> namesUntouchedSince(Instant time) {
        return folder.namesUntouchedSince(time).stream()
                .filter(name -> name.endsWith(PART))
                .map(name -> name.substring(0, name.length() - PART.length()))
                .filter(name -> NAME.matcher(name).matches())
                .collect(Collectors.toSet());
    }
}
