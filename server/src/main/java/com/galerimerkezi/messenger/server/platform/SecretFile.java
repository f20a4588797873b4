package com.galerimerkezi.messenger.server.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** 256 random bits, made at the first start, that only the server's own user can read. */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    public static byte[] readOrCreate(Path file) {
        try {
            return Files.exists(file) ? read(file) : create(file);
        } catch (IOException e) {
            throw new StartupProblem("The key file " + file + " cannot be read or written", e);
        }
    }

    /** The same secret as text, for passwords. */
    public static String readOrCreateText(Path file) {
        return HexFormat.of().formatHex(readOrCreate(file));
    }

    private static byte[] read(Path file) throws IOException {
        try {
            byte[] secret =
                    HexFormat.of().parseHex(Files.readString(file, US_ASCII).strip());
            if (secret.length == BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new StartupProblem(corrupt(file), e);
        }
        throw new StartupProblem(corrupt(file));
    }

    private static String corrupt(Path file) {
        return "The key file " + file + " is corrupt: put it back from a backup";
    }

    private static byte[] create(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Folders.createPrivateFile(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, WRITE)) {
            channel.write(ByteBuffer.wrap((HexFormat.of().formatHex(secret) + "\n").getBytes(US_ASCII)));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Folders.force(requireNonNull(file.toAbsolutePath().getParent()));
        return secret;
    }
}
