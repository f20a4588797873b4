package com.galerimerkezi.messenger.desktop.testing;

import com.galerimerkezi.messenger.contract.Acknowledgement;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages and people with speaking defaults: we are Zeynep of Ankara, the other one is Ahmet of Yıldız. */
public final class Sample {

    public static final RoomId ROOM = new RoomId(id("room"));
    public static final GalleryId OURS = new GalleryId(id("Ankara"));
    public static final GalleryId THEIRS = new GalleryId(id("Yıldız"));
    public static final UserProfile ZEYNEP =
            new UserProfile(new UserId(id("Zeynep")), "Zeynep", "Kaya", "z@a.example", Role.STAFF, OURS, "Ankara Oto");
    public static final UserId AHMET = new UserId(id("Ahmet"));
    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private Sample() {}

    public static Message aMessage(long seq) {
        return fromThem(seq, NOON.plusSeconds(seq), "Mesaj " + seq);
    }

    public static Message fromThem(long seq, Instant at, String text) {
        return message(seq, at, text, AHMET, THEIRS, "Ahmet", null);
    }

    public static Message fromUs(long seq, Instant at, String text, ClientMessageId key) {
        return message(seq, at, text, ZEYNEP.id(), OURS, "Zeynep", key);
    }

    private static Message message(
            long seq,
            Instant at,
            String text,
            UserId sender,
            GalleryId gallery,
            String firstName,
            @Nullable ClientMessageId key) {
        return new Message(
                new MessageId(id("message " + seq)),
                ROOM,
                seq,
                sender,
                gallery,
                firstName,
                "Yılmaz",
                MessageType.TEXT,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                key,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    public static Message answering(Message message, MessageId original) {
        return copy(message, original, message.deletedAt(), message.pinnedAt());
    }

    public static Message deleted(Message message) {
        return copy(message, message.replyToId(), NOON, null);
    }

    public static Message pinned(Message message, Instant at) {
        return copy(message, message.replyToId(), message.deletedAt(), at);
    }

    public static Message important(Message message, Importance importance, Acknowledgement... acknowledgements) {
        return copy(
                message,
                message.replyToId(),
                message.deletedAt(),
                message.pinnedAt(),
                importance,
                List.of(acknowledgements));
    }

    private static Message copy(
            Message m, @Nullable MessageId replyTo, @Nullable Instant deletedAt, @Nullable Instant pinnedAt) {
        return copy(m, replyTo, deletedAt, pinnedAt, m.importance(), m.acknowledgements());
    }

    private static Message copy(
            Message m,
            @Nullable MessageId replyTo,
            @Nullable Instant deletedAt,
            @Nullable Instant pinnedAt,
            @Nullable Importance importance,
            List<Acknowledgement> acknowledgements) {
        return new Message(
                m.id(),
                m.roomId(),
                m.seq(),
                m.senderId(),
                m.galleryId(),
                m.firstName(),
                m.lastName(),
                m.messageType(),
                deletedAt == null ? m.content() : null,
                m.fileUrl(),
                m.fileName(),
                m.fileSize(),
                m.fileType(),
                m.readAt(),
                m.readBy(),
                m.metadata(),
                m.createdAt(),
                m.clientMessageId(),
                replyTo,
                m.editedAt(),
                deletedAt,
                m.reactions(),
                m.media(),
                pinnedAt,
                m.pinnedBy(),
                importance,
                acknowledgements);
    }

    /** With what makes a card of the right type. */
    public static Message withCard(MessageType type, OfferCard card) {
        var m = fromThem(1, NOON, "Teklif kabul edildi");
        return new Message(
                m.id(),
                m.roomId(),
                m.seq(),
                m.senderId(),
                m.galleryId(),
                m.firstName(),
                m.lastName(),
                type,
                m.content(),
                null,
                null,
                null,
                null,
                null,
                null,
                card.toMetadata(),
                m.createdAt(),
                null,
                null,
                null,
                null,
                m.reactions(),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
