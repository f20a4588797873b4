package com.galerimerkezi.messenger.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.galerimerkezi.messenger.contract.UserId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps the secrets of authenticator apps so that the database alone does not tell them: AES-256-GCM under a key that is
 * derived from the server's own, each bound to its user. Stored are the nonce and what was sealed.
 */
@Component
class FactorBox {

    private static final String PURPOSE = "galeri-messenger/two-factor-secrets/1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    FactorBox(TokenSecret server) {
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(server.bytes())
                                    .thenExpand(PURPOSE.getBytes(UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(UserId user, byte[] secret) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, user).doFinal(secret);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing for what was sealed under another key, for another user, or changed since. */
    Optional<SecretKey> open(UserId user, byte[] stored) {
        try {
            var nonce = Arrays.copyOf(stored, NONCE);
            var secret = cipher(Cipher.DECRYPT_MODE, nonce, user).doFinal(stored, NONCE, stored.length - NONCE);
            return Optional.of(new SecretKeySpec(secret, "RAW"));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UserId user) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(user.toString().getBytes(UTF_8));
        return cipher;
    }
}
