package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessageUpdated;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The one path on which a stored message changes: its room's lock, the message as it is, the change, its event. */
@Component
class MessageChange {

    private final MessageRepository messages;
    private final RoomHeadRepository rooms;
    private final EventLog eventLog;
    private final Transactions transactions;

    MessageChange(MessageRepository messages, RoomHeadRepository rooms, EventLog eventLog, Transactions transactions) {
        this.messages = messages;
        this.rooms = rooms;
        this.eventLog = eventLog;
        this.transactions = transactions;
    }

    /** Tombstones included. */
    <T> T of(Caller caller, RoomId room, MessageId id, BiFunction<RoomHead, Message, T> change) {
        return transactions.write(() -> {
            var head = admitted(caller, room);
            return change.apply(head, present(room, id));
        });
    }

    /** A tombstone counts as not there. */
    <T> T ofLiving(Caller caller, RoomId room, MessageId id, BiFunction<RoomHead, Message, T> change) {
        return of(caller, room, id, (head, message) -> {
            if (message.deletedAt() != null) {
                throw new RefusedException(ErrorCode.MESSAGE_NOT_FOUND);
            }
            return change.apply(head, message);
        });
    }

    static void refuseClosed(RoomHead head) {
        if (!head.isActive()) {
            throw new RefusedException(ErrorCode.ROOM_CLOSED);
        }
    }

    Message present(RoomId room, MessageId id) {
        return messages.find(room, id).orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
    }

    /** Both galleries get the whole row as it is now. */
    Message tellUpdated(RoomHead head, Message before) {
        var message = present(before.roomId(), before.id());
        tell(
                head,
                message.roomId(),
                ServerEvent.MESSAGE_UPDATED,
                new MessageUpdated(message.roomId(), message, RoomEvent.CURSOR_TO_COME));
        return message;
    }

    <E extends ServerEvent.Durable> void tell(RoomHead head, RoomId room, EventType<E> type, E event) {
        eventLog.append(RoomEvent.of(room, type, head.galleryA(), head.galleryB(), _ -> event));
    }

    private RoomHead admitted(Caller caller, RoomId room) {
        var head = rooms.lock(room).orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND));
        if (!head.joins(caller.galleryId())) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
        return head;
    }
}
