package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.desktop.local.LocalFilesException;
import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The refresh token at rest: AES-GCM under a key in a file of its own that only this user can read. It keeps the token
 * out of a copied or backed-up settings file; against who can read both files nothing here helps.
 */
final class TokenVault {

    private static final Logger LOG = LoggerFactory.getLogger(TokenVault.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Path folder;
    private final Path sealed;
    private final Path key;

    TokenVault(Path configFolder) {
        this.folder = configFolder;
        this.sealed = configFolder.resolve("session.bin");
        this.key = configFolder.resolve("session.key");
    }

    /** Throws when nothing could be stored: better before a token is used up than after. */
    synchronized void prepare() {
        try {
            OwnerOnly.folder(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (IOException failure) {
            throw LocalFilesException.unusable(folder, failure);
        }
    }

    synchronized void store(Remembered remembered) {
        try {
            OwnerOnly.folder(folder);
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var text = cipher(Cipher.ENCRYPT_MODE, keyOrNew(), nonce)
                    .doFinal(ContractJson.mapper().writeValueAsBytes(remembered));
            OwnerOnly.write(
                    sealed,
                    ByteBuffer.allocate(nonce.length + text.length)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (IOException failure) {
            throw LocalFilesException.unusable(folder, failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What cannot be read counts as nothing: the user signs in again. */
    synchronized Optional<Remembered> read() {
        if (!Files.exists(sealed)) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(sealed));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var text = new byte[bytes.remaining()];
            bytes.get(text);
            var json =
                    cipher(Cipher.DECRYPT_MODE, Files.readAllBytes(key), nonce).doFinal(text);
            return Optional.of(ContractJson.mapper().readValue(json, Remembered.class));
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            LOG.warn(
                    "The remembered session cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    synchronized void clear() {
        try {
            Files.deleteIfExists(sealed);
        } catch (IOException failure) {
            LOG.warn("The remembered session stays on this computer: {}", failure.toString());
        }
    }

    private byte[] keyOrNew() throws IOException {
        if (Files.exists(key) && Files.size(key) == KEY_BYTES) {
            return Files.readAllBytes(key);
        }
        var made = new byte[KEY_BYTES];
        random.nextBytes(made);
        OwnerOnly.write(key, made);
        return made;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
