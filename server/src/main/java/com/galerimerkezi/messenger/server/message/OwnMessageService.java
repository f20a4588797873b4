package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessageDeleted;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What senders do to their own messages afterwards: edit, delete. */
@Service
class OwnMessageService {

    private static final Duration EDIT_WINDOW = Duration.ofHours(24);
    private static final Set<MessageType> EDITABLE = Set.of(MessageType.TEXT);
    private static final Set<MessageType> DELETABLE = Set.of(MessageType.TEXT, MessageType.FILE);

    private final MessageChange change;
    private final MessageService reading;
    private final MessageRepository messages;
    private final VersionRepository versions;
    private final Belongings belongings;
    private final RoomHeadRepository rooms;
    private final MessageRecord record;
    private final AuditLog audit;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;

    OwnMessageService(
            MessageChange change,
            MessageService reading,
            MessageRepository messages,
            VersionRepository versions,
            Belongings belongings,
            RoomHeadRepository rooms,
            MessageRecord record,
            AuditLog audit,
            EventLog eventLog,
            Transactions transactions,
            Clock clock) {
        this.change = change;
        this.reading = reading;
        this.messages = messages;
        this.versions = versions;
        this.belongings = belongings;
        this.rooms = rooms;
        this.record = record;
        this.audit = audit;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The same text again changes nothing and is told to nobody. */
    Message edit(Caller caller, RoomId room, MessageId id, String content) {
        return change.ofLiving(caller, room, id, (head, message) -> {
            refuseForeign(caller, message, EDITABLE);
            refuseForwarded(message);
            MessageChange.refuseClosed(head);
            var now = clock.instant();
            if (now.isAfter(message.createdAt().plus(EDIT_WINDOW))) {
                throw new RefusedException(ErrorCode.EDIT_WINDOW_OVER);
            }
            return content.equals(message.content()) ? message : rewrite(head, message, content, now);
        });
    }

    private Message rewrite(RoomHead head, Message before, String content, Instant now) {
        record.begin(before.roomId());
        versions.insert(before.id(), textOf(before), writtenAt(before));
        messages.setContent(before.id(), content, now);
        record.edited(before, content, now);
        rooms.setPreview(before.roomId(), before.seq(), Preview.of(content));
        return change.tellUpdated(head, before);
    }

    /** Oldest first; the last one is what the message says now. */
    List<MessageVersion> history(Caller caller, RoomId room, MessageId id) {
        return transactions.read(() -> {
            var message = reading.one(caller, room, id);
            if (message.deletedAt() != null) {
                throw new RefusedException(ErrorCode.MESSAGE_NOT_FOUND);
            }
            var all = new ArrayList<>(versions.find(id));
            all.add(new MessageVersion(textOf(message), writtenAt(message)));
            return all;
        });
    }

    /** Leaves a tombstone; a second time changes nothing. */
    Message delete(Caller caller, RoomId room, MessageId id) {
        return change.of(caller, room, id, (head, message) -> {
            refuseForeign(caller, message, DELETABLE);
            return message.deletedAt() == null ? bury(head, message) : message;
        });
    }

    private Message bury(RoomHead head, Message message) {
        var now = clock.instant();
        record.begin(message.roomId());
        belongings.remove(message.id(), now);
        record.deleted(message, now);
        audit.add(AuditEvent.of(message.galleryId(), message.senderId(), AuditAction.MESSAGE_DELETED)
                .with("room_id", message.roomId())
                .with("seq", message.seq()));
        rooms.setPreview(message.roomId(), message.seq(), null);
        var other = head.otherThan(message.galleryId());
        int unread = messages.isUnread(message.id()) ? 1 : 0;
        rooms.countRead(message.roomId(), other, unread);
        int waiting =
                message.asksAcknowledgement() && message.acknowledgements().isEmpty() ? 1 : 0;
        rooms.countAcknowledged(message.roomId(), other, waiting);
        return tellDeleted(head.withRead(other, unread).withAcknowledged(other, waiting), message);
    }

    private Message tellDeleted(RoomHead head, Message before) {
        var room = before.roomId();
        var tombstone = change.present(room, before.id());
        eventLog.append(RoomEvent.of(
                room,
                ServerEvent.MESSAGE_DELETED,
                head.galleryA(),
                head.galleryB(),
                gallery -> new MessageDeleted(
                        room,
                        tombstone,
                        head.unreadOf(gallery),
                        head.unacknowledgedOf(gallery),
                        RoomEvent.CURSOR_TO_COME)));
        return tombstone;
    }

    private static void refuseForeign(Caller caller, Message message, Set<MessageType> types) {
        if (!message.senderId().equals(caller.userId()) || !types.contains(message.messageType())) {
            throw new RefusedException(ErrorCode.NOT_YOUR_MESSAGE);
        }
    }

    /** Its words are another's, under whose name they stand. */
    private static void refuseForwarded(Message message) {
        if (ForwardedFrom.isClaimedIn(message.metadata())) {
            throw new RefusedException(ErrorCode.NOT_YOUR_MESSAGE);
        }
    }

    private static String textOf(Message message) {
        return Objects.requireNonNullElse(message.content(), "");
    }

    private static Instant writtenAt(Message message) {
        return Objects.requireNonNullElse(message.editedAt(), message.createdAt());
    }
}
