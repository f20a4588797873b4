package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
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

    Forwarding(MessageRepository messages, RoomService rooms) {
        this.messages = messages;
        this.rooms = rooms;
    }

    /** The draft as it is stored; one that forwards nothing stays as it is. */
    Draft asStored(Caller caller, Draft draft) {
        if (!ForwardedFrom.isClaimedIn(draft.metadata())) {
            return draft;
        }
        var id = ForwardedFrom.messageIn(draft.metadata())
                .orElseThrow(() -> RefusedException.field("metadata.forwarded_from.message_id", "required"));
        var original = living(id);
        var home = rooms.roomFor(caller, original.roomId());
        var metadata = new HashMap<>(draft.metadata());
        metadata.putAll(
                origin(original, home, rooms.roomFor(caller, draft.room())).toMetadata());
        return draft.saying(original.content(), metadata);
    }

    private Message living(MessageId id) {
        return messages.findWithIds(List.of(id)).stream()
                .filter(message -> message.deletedAt() == null && message.content() != null)
                .findFirst()
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
