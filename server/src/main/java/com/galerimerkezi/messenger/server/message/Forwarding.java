package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a forwarded message says and whose words it tells them to be: taken from the message itself, not from its sender. */
@Component
class Forwarding {

    private final MessageRepository messages;
    private final RoomService rooms;
    private final ForwardedFiles files;

    Forwarding(MessageRepository messages, RoomService rooms, ForwardedFiles files) {
        this.messages = messages;
        this.rooms = rooms;
        this.files = files;
    }

    /** The draft as it is stored; one that forwards nothing stays as it is. */
    Draft asStored(Caller caller, Draft draft) {
        if (!ForwardedFrom.isClaimedIn(draft.metadata())) {
            return draft;
        }
        var original = living(originalOf(draft));
        var home = rooms.roomFor(caller, original.roomId());
        var metadata = new HashMap<>(draft.metadata());
        metadata.putAll(
                origin(original, home, rooms.roomFor(caller, draft.room())).toMetadata());
        return original.messageType() == MessageType.FILE
                ? draft.bringing(attachmentOf(original), original.content(), metadata)
                : draft.saying(original.content(), metadata);
    }

    /** Its file stays from now on, whoever lets it go meanwhile; under the lock of the room that the message goes to. */
    void keepFile(Draft stored) {
        if (stored.attachment() != null
                && ForwardedFrom.isClaimedIn(stored.metadata())
                && !files.keep(stored.attachment().id())) {
            throw new RefusedException(ErrorCode.MESSAGE_NOT_FOUND);
        }
    }

    private static MessageId originalOf(Draft draft) {
        return ForwardedFrom.messageIn(draft.metadata())
                .orElseThrow(() -> RefusedException.field("metadata.forwarded_from.message_id", "required"));
    }

    private Message living(MessageId id) {
        return messages.findWithIds(List.of(id)).stream()
                .filter(message -> message.deletedAt() == null)
                .filter(message -> message.content() != null || message.messageType() == MessageType.FILE)
                .findFirst()
                .orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
    }

    /** With the length and the levels that were measured while it was recorded. */
    private Draft.Attachment attachmentOf(Message original) {
        return messages.findFile(original.id())
                .flatMap(files::find)
                .map(file -> new Draft.Attachment(
                        file.id(), file.url(), file.name(), file.size(), file.type(), file.sha256(), original.media()))
                .orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
    }

    /**
     * The first name and the gallery: whoever reads words should know whose they are. Nothing else goes along, neither
     * room nor time; and the message's id, which tells when it was written, only to a gallery that has the message.
     */
    private static ForwardedFrom origin(Message original, Room home, Room target) {
        var first = ForwardedFrom.in(original.metadata());
        if (first.isPresent()) {
            return new ForwardedFrom(first.get().senderName(), first.get().galleryName(), null);
        }
        var gallery = home.galleryAId().equals(original.galleryId()) ? home.galleryAName() : home.galleryBName();
        boolean known = target.joins(home.galleryAId()) && target.joins(home.galleryBId());
        return new ForwardedFrom(original.firstName(), gallery, known ? original.id() : null);
    }
}
