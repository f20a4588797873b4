package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an exported record.
 *
 * @param n 1, 2, 3 … without gaps in its room
 * @param payload {@link RecordPayload}; null when the message was deleted since, and only digest and hash are left of it
 * @param digest of the payload, hexadecimal
 * @param hash of {@link RecordLine}, hexadecimal
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordEntry(
        long n,
        RecordKind kind,
        Instant at,
        UserId senderId,
        GalleryId galleryId,
        MessageId messageId,
        @Nullable JsonNode payload,
        String digest,
        String hash) {

    public RecordEntry {
        for (var part : new Object[] {kind, at, senderId, galleryId, messageId, digest, hash}) {
            Objects.requireNonNull(part);
        }
    }

    /** The file that it brought along and that is still there. */
    @JsonIgnore
    public RecordPayload.@Nullable File file() {
        return payload == null ? null : RecordPayload.File.in(payload);
    }

    boolean saysWhatItsDigestSays() {
        return payload == null || CanonicalJson.digest(payload).equals(digest);
    }

    boolean follows(byte[] previous, RoomId room) {
        var line = new RecordLine(kind, at, senderId, galleryId, messageId, digest);
        return Arrays.equals(line.hash(previous, room, n), hashBytes());
    }

    byte[] hashBytes() {
        return HexFormat.of().parseHex(hash);
    }
}
