package com.galerimerkezi.messenger.contract.record;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What an entry's hash is made of, beside the hash before it and its place:
 *
 * <pre>SHA-256( previous 32 | room 16 | n 8 | kind 1 | at 8 | sender 16 | gallery 16 | message 16 | digest 32 )</pre>
 *
 * Ids are the UUID's 16 bytes, n and at (milliseconds since 1970) are 8 bytes, the highest first. Before the first entry
 * stand 32 zeros.
 *
 * @param digest SHA-256 of the canonical JSON of what the entry says, so that the words may go and the hash stays;
 *     hexadecimal
 */
public record RecordLine(
        RecordKind kind, Instant at, UserId sender, GalleryId gallery, MessageId message, String digest) {

    private static final int UUID_BYTES = 16;
    private static final int TAIL_BYTES = 1 + Long.BYTES + 3 * UUID_BYTES + Sha256.BYTES;

    /** The hash before the first entry. */
    public static byte[] nothing() {
        return new byte[Sha256.BYTES];
    }

    public byte[] hash(byte[] previous, RoomId room, long n) {
        var place = ByteBuffer.allocate(UUID_BYTES + Long.BYTES);
        put(place, room.value()).putLong(n);
        return Sha256.of(previous, place.array(), tail());
    }

    public byte[] digestBytes() {
        return HexFormat.of().parseHex(digest);
    }

    /** The bytes after n. */
    public byte[] tail() {
        var tail = ByteBuffer.allocate(TAIL_BYTES);
        tail.put((byte) kind.code()).putLong(at.toEpochMilli());
        put(tail, sender.value());
        put(tail, gallery.value());
        put(tail, message.value());
        return tail.put(digestBytes()).array();
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
