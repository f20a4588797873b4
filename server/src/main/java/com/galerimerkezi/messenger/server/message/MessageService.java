package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.NewMessage;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.UserNames;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.Serial;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Storing messages, each once and in order, and reading them. */
@Service
public class MessageService {

    private final MessageRepository messages;
    private final RoomHeadRepository rooms;
    private final Forwarding forwarding;
    private final MessageRecord record;
    private final EventLog eventLog;
    private final UserNames names;
    private final Transactions transactions;
    private final Ids ids;

    MessageService(
            MessageRepository messages,
            RoomHeadRepository rooms,
            Forwarding forwarding,
            MessageRecord record,
            EventLog eventLog,
            UserNames names,
            Transactions transactions,
            Ids ids) {
        this.messages = messages;
        this.rooms = rooms;
        this.forwarding = forwarding;
        this.record = record;
        this.eventLog = eventLog;
        this.names = names;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The same draft again is the same message; it is on disk when this returns. */
    public Sent send(Caller sender, Draft draft) {
        return send(sender, draft, () -> {});
    }

    /** What {@code alongside} changes stands or falls with the message; it runs under the room's lock. */
    public Sent send(Caller sender, Draft draft, Runnable alongside) {
        var name = names.of(sender.userId());
        try {
            return new Sent(transactions.write(() -> store(sender, name, draft, alongside)), false);
        } catch (NotStoredException notNow) {
            return replayOrRefuse(sender, draft);
        } catch (RefusedException refused) {
            // A retry is answered as the first try was, also when what it forwards is gone by now.
            return transactions.read(() -> replayed(sender, draft)).orElseThrow(() -> refused);
        }
    }

    /**
     * What the server says in a user's name, as a part of the change that is under way. A closed room hears it too, and
     * stays closed. Throws IDEMPOTENCY_CONFLICT where the user has sent something else under this id.
     */
    public Message tell(Caller speaker, Draft draft) {
        return transactions.write(() -> {
            var head =
                    rooms.countNotice(speaker, draft).orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND));
            var id = new MessageId(ids.next());
            if (!messages.insert(id, draft, draft.digest(), head, speaker)) {
                throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
            }
            var message = messageOf(id, draft, head, speaker, names.of(speaker.userId()));
            recordAndAnnounce(message, draft, head);
            return message;
        });
    }

    /** In a user's name, and no answer: the room still waits for one. False where it does not, or is closed. */
    public boolean answerByItself(Caller speaker, Draft draft) {
        return transactions.write(() -> {
            var counted = rooms.countByItself(speaker, draft);
            counted.ifPresent(head -> {
                var id = new MessageId(ids.next());
                messages.insert(id, draft, draft.digest(), head, speaker);
                recordAndAnnounce(messageOf(id, draft, head, speaker, names.of(speaker.userId())), draft, head);
            });
            return counted.isPresent();
        });
    }

    private Message store(Caller sender, UserNames.Name name, Draft asked, Runnable alongside) {
        var draft = forwarding.asStored(sender, asked);
        var head = rooms.countMessage(sender, draft).orElseThrow(NotStoredException::new);
        checkReply(draft);
        forwarding.keepFile(draft);
        var id = new MessageId(ids.next());
        if (!messages.insert(id, draft, asked.digest(), head, sender)) {
            // Sent before: the rollback gives the place in the room back.
            throw new NotStoredException();
        }
        alongside.run();
        var message = messageOf(id, draft, head, sender, name);
        recordAndAnnounce(message, draft, head);
        return message;
    }

    /** Both ends included, oldest first; access is the caller's to have checked. */
    List<Message> range(RoomId room, long first, long last) {
        return transactions.read(() -> messages.findRange(room, first, last));
    }

    /** In no order; access is the caller's to have checked. */
    public List<Message> withIds(Collection<MessageId> ids) {
        return transactions.read(() -> messages.findWithIds(ids));
    }

    /** Where a message stands in a room that the caller may enter. */
    long placeOf(Caller caller, RoomId room, MessageId id) {
        return transactions.read(() -> {
            admit(caller, room);
            return messages.findSeq(room, id).orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
        });
    }

    /** One message of a room that the caller may enter. */
    Message one(Caller caller, RoomId room, MessageId id) {
        return transactions.read(() -> {
            admit(caller, room);
            return messages.find(room, id).orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
        });
    }

    /** The newest place of a room that the caller may enter. */
    long newestPlace(Caller caller, RoomId room) {
        return transactions.read(() -> admit(caller, room).lastSeq());
    }

    private RoomHead admit(Caller caller, RoomId id) {
        var head = rooms.find(id).orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND));
        if (!head.joins(caller.galleryId())) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
        return head;
    }

    private void checkReply(Draft draft) {
        if (draft.replyTo() != null
                && messages.findSeq(draft.room(), draft.replyTo()).isEmpty()) {
            throw RefusedException.field("replyToId", "wrong");
        }
    }

    private Sent replayOrRefuse(Caller sender, Draft draft) {
        return transactions.read(() -> replayed(sender, draft).orElseGet(() -> {
            admit(sender, draft.room());
            throw new RefusedException(ErrorCode.ROOM_CLOSED);
        }));
    }

    private Optional<Sent> replayed(Caller sender, Draft draft) {
        return messages.findSent(sender.userId(), draft.clientMessageId()).map(sent -> {
            if (!Arrays.equals(draft.digest(), messages.findDigest(sender.userId(), draft.clientMessageId()))) {
                throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
            }
            // The first try may have died between its commit and its hint.
            rooms.find(draft.room()).ifPresent(head -> eventLog.remind(head.galleryA(), head.galleryB()));
            return new Sent(sent, true);
        });
    }

    private void recordAndAnnounce(Message message, Draft draft, RoomHead head) {
        record.sent(message, draft);
        eventLog.append(RoomEvent.of(
                message.roomId(),
                ServerEvent.NEW_MESSAGE,
                head.galleryA(),
                head.galleryB(),
                gallery -> new NewMessage(
                        message.roomId(),
                        message,
                        head.unreadOf(gallery),
                        head.unacknowledgedOf(gallery),
                        RoomEvent.CURSOR_TO_COME)));
    }

    private static Message messageOf(MessageId id, Draft draft, RoomHead head, Caller sender, UserNames.Name name) {
        var file = draft.attachment();
        return new Message(
                id,
                draft.room(),
                head.lastSeq(),
                sender.userId(),
                sender.galleryId(),
                name.first(),
                name.last(),
                draft.type(),
                draft.content(),
                file == null ? null : file.url(),
                file == null ? null : file.name(),
                file == null ? null : file.size(),
                file == null ? null : file.type(),
                null,
                null,
                draft.metadata(),
                head.lastMessageAt(),
                draft.clientMessageId(),
                draft.replyTo(),
                null,
                null,
                List.of(),
                draft.media(),
                null,
                null,
                draft.importance(),
                List.of());
    }

    /** Rolls the transaction back; why it was not stored is found out afterwards. */
    private static final class NotStoredException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        NotStoredException() {
            super(null, null, false, false);
        }
    }

    /** A stored message, and whether it was stored by an earlier call. */
    public record Sent(Message message, boolean isReplay) {}
}
