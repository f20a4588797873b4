package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.team.OutgoingNote;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What messages, messages on their way and uploads have in common. */
record TimelineItem(
        Object source,
        UserId sender,
        GalleryId gallery,
        String name,
        @Nullable String text,
        String fileName,
        Instant at,
        @Nullable MessageId replyTo,
        boolean groups) {

    static TimelineItem of(Message message) {
        return new TimelineItem(
                message,
                message.senderId(),
                message.galleryId(),
                message.firstName(),
                message.content(),
                Objects.requireNonNullElse(message.fileName(), ""),
                message.createdAt(),
                message.deletedAt() == null ? message.replyToId() : null,
                !isNotice(message));
    }

    static TimelineItem of(OutgoingMessage message, UserProfile me) {
        return new TimelineItem(
                message,
                me.id(),
                me.galleryId(),
                me.firstName(),
                message.text(),
                "",
                message.createdAt(),
                message.replyToId(),
                true);
    }

    static TimelineItem of(Upload upload, UserProfile me, Instant now) {
        return new TimelineItem(
                upload,
                me.id(),
                me.galleryId(),
                me.firstName(),
                upload.caption(),
                upload.fileName(),
                now,
                upload.replyTo(),
                true);
    }

    static TimelineItem of(Note note, GalleryId mine) {
        return new TimelineItem(
                note, note.authorId(), mine, note.firstName(), note.content(), "", note.createdAt(), null, true);
    }

    static TimelineItem of(OutgoingNote note, UserProfile me) {
        return new TimelineItem(
                note, me.id(), me.galleryId(), me.firstName(), note.text(), "", note.createdAt(), null, true);
    }

    boolean isNote() {
        return source instanceof Note || source instanceof OutgoingNote;
    }

    static boolean isNotice(Message message) {
        return message.messageType() == MessageType.SYSTEM || message.messageType() == MessageType.OFFER_UPDATE;
    }
}
