package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A file on this computer that is to be sent. */
record LocalFile(Path path, String name, long size) {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    static LocalFile of(Path path) {
        return of(path, String.valueOf(path.getFileName()));
    }

    /** Empty when there is no such file; whoever reads it learns why. */
    static LocalFile of(Path path, String name) {
        return new LocalFile(path, name, path.toFile().length());
    }

    String type() throws IOException {
        return Objects.requireNonNullElse(Files.probeContentType(path), UNKNOWN_TYPE);
    }

    CreateFileRequest announcement() throws IOException {
        return new CreateFileRequest(name, size, type(), sha256());
    }

    private String sha256() throws IOException {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(path, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Fills the buffer from the offset on, as far as the file goes, and returns how much that is. */
    int read(long offset, byte[] buffer) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var target = ByteBuffer.wrap(buffer);
            long at = offset;
            while (target.hasRemaining()) {
                int read = channel.read(target, at);
                if (read < 0) {
                    break;
                }
                at += read;
            }
            if (target.position() == 0) {
                throw new IOException("the file became shorter");
            }
            return target.position();
        }
    }
}
