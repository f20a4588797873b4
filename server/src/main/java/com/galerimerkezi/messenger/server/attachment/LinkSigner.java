package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileLink;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenSecret;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Addresses that say by whom and until when a file may be read, and that nobody but this server can write. */
@Component
class LinkSigner {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    /** The key of the tokens signs nothing else by itself. */
    private static final String PURPOSE = "galeri-file-link-1";

    private final SecretKeySpec key;
    private final Clock clock;

    LinkSigner(TokenSecret secret, Clock clock) {
        key = new SecretKeySpec(hmac(new SecretKeySpec(secret.bytes(), ALGORITHM), PURPOSE), ALGORITHM);
        this.clock = clock;
    }

    FileLink sign(Caller reader, FileId id) {
        var expiresAt = clock.instant().plus(LIFE);
        long expires = expiresAt.getEpochSecond();
        var signature = HexFormat.of().formatHex(hmac(key, text(id, reader.userId(), reader.galleryId(), expires)));
        return new FileLink(
                FilePaths.content(id) + "?user=" + reader.userId() + "&gallery=" + reader.galleryId() + "&expires="
                        + expires + "&signature=" + signature,
                Instant.ofEpochSecond(expires));
    }

    /** Who may read by this address. Throws TOKEN_INVALID, or TOKEN_EXPIRED for one that was good. */
    Caller verify(FileId id, UserId user, GalleryId gallery, long expires, String signature) {
        if (!MessageDigest.isEqual(hmac(key, text(id, user, gallery, expires)), bytesOf(signature))) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        if (clock.instant().getEpochSecond() >= expires) {
            throw new RefusedException(ErrorCode.TOKEN_EXPIRED);
        }
        return new Caller(user, gallery, Role.STAFF, null);
    }

    private static String text(FileId id, UserId user, GalleryId gallery, long expires) {
        return id + "\n" + user + "\n" + gallery + "\n" + expires;
    }

    private static byte[] bytesOf(String signature) {
        try {
            return HexFormat.of().parseHex(signature);
        } catch (IllegalArgumentException noSignature) {
            return new byte[0];
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
