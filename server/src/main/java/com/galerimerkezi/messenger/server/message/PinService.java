package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Messages that both sides keep at hand. */
@Service
class PinService {

    private static final int MOST_IN_A_ROOM = 50;

    private final MessageChange change;
    private final MessageRepository messages;
    private final RoomService rooms;
    private final Transactions transactions;
    private final Clock clock;

    PinService(
            MessageChange change,
            MessageRepository messages,
            RoomService rooms,
            Transactions transactions,
            Clock clock) {
        this.change = change;
        this.messages = messages;
        this.rooms = rooms;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The first pin stays, whoever pins it again. */
    Message pin(Caller caller, RoomId room, MessageId id) {
        return change.ofLiving(caller, room, id, (head, message) -> {
            MessageChange.refuseClosed(head);
            if (message.pinnedAt() != null) {
                return message;
            }
            if (messages.countPinned(room) >= MOST_IN_A_ROOM) {
                throw RefusedException.field("id", "too_many");
            }
            messages.setPinned(id, caller.userId(), clock.instant());
            return change.tellUpdated(head, message);
        });
    }

    Message unpin(Caller caller, RoomId room, MessageId id) {
        return change.ofLiving(caller, room, id, (head, message) -> {
            if (message.pinnedAt() == null) {
                return message;
            }
            messages.unpin(id);
            return change.tellUpdated(head, message);
        });
    }

    /** The last pinned first. */
    List<Message> pins(Caller caller, RoomId room) {
        return transactions.read(() -> {
            rooms.checkAccess(caller, room);
            return messages.findPinned(room);
        });
    }
}
