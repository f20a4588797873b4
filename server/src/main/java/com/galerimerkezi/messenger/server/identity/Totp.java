package com.galerimerkezi.messenger.server.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238 as every authenticator app does it: HMAC-SHA-1, 30 seconds, 6 digits. */
final class Totp {

    static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int STEP_SECONDS = 30;

    /** A phone's clock may be so many steps beside the server's. */
    private static final int DRIFT = 1;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Totp() {}

    /** The step whose code this is; none for a wrong one. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        var found = OptionalLong.empty();
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            boolean isSame = MessageDigest.isEqual(
                    codeOf(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
            if (isSame) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String codeAt(byte[] secret, Instant now) {
        return codeOf(secret, now.getEpochSecond() / STEP_SECONDS);
    }

    /** RFC 4226: four bytes of the digest, from where its last one says. */
    private static String codeOf(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int place = digest[digest.length - 1] & 0xF;
            int number = ByteBuffer.wrap(digest, place, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RFC 4648 without padding, as apps take it. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = (held << Byte.SIZE) | (b & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE_32.charAt((held >> bits) & 0x1F));
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt((held << (BITS - bits)) & 0x1F));
        }
        return text.toString();
    }
}
