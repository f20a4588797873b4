package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bytes of one request hash to, as its sender says. */
final class Checksum {

    /** As OPTIONS names them. */
    static final String ALGORITHMS = "sha1,sha256";

    private static final Map<String, String> NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final MessageDigest digest;
    private final byte[] wanted;

    private Checksum(MessageDigest digest, byte[] wanted) {
        this.digest = digest;
        this.wanted = wanted;
    }

    static @Nullable Checksum in(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var words = header.strip().split(" +", 2);
        var algorithm = NAMES.get(words[0]);
        if (algorithm == null || words.length < 2) {
            throw RefusedException.field(ApiHeaders.UPLOAD_CHECKSUM, "unknown_value");
        }
        try {
            return new Checksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(words[1]));
        } catch (IllegalArgumentException noBase64) {
            throw RefusedException.field(ApiHeaders.UPLOAD_CHECKSUM, "wrong_type");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MessageDigest digest() {
        return digest;
    }

    /** Once, when all bytes were seen. */
    boolean agrees() {
        return MessageDigest.isEqual(digest.digest(), wanted);
    }
}
