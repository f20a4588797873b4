package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessagesRead;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Read marks: the gallery's on each message, each user's own on the room. They only move forward. */
@Service
public class ReadMarkService {

    private final MessageRepository messages;
    private final RoomHeadRepository rooms;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;

    ReadMarkService(
            MessageRepository messages,
            RoomHeadRepository rooms,
            EventLog eventLog,
            Transactions transactions,
            Clock clock) {
        this.messages = messages;
        this.rooms = rooms;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A message that arrives meanwhile stays unread when {@code upTo} bounds the mark. */
    void markRead(Caller reader, RoomId room, @Nullable MessageId upTo) {
        transactions.write(() -> {
            var head = lock(reader, room);
            long place = upTo == null ? head.lastSeq() : placeOf(room, upTo);
            var at = clock.instant();
            boolean isShown = rooms.sharesReceipts(head);
            int marked = messages.markReadUpTo(room, place, reader, at, isShown);
            boolean moved = place > 0 && rooms.moveMark(room, reader.userId(), place, at);
            boolean cleared = rooms.clearUnread(room, reader.userId(), place);
            boolean revealed = isShown && reveal(room, place, reader, at);
            if (marked > 0 || moved || cleared || revealed) {
                tell(reader, room, head, isShown, read(reader, room, head, marked, place, at, null));
            }
            return marked;
        });
    }

    /** One's own side's message is a mark that changes nothing. */
    void markOneRead(Caller reader, RoomId room, MessageId id) {
        transactions.write(() -> {
            var head = lock(reader, room);
            long place = placeOf(room, id);
            var at = clock.instant();
            boolean isShown = rooms.sharesReceipts(head);
            int marked = messages.markOneRead(room, id, reader, at, isShown);
            if (marked > 0) {
                tell(reader, room, head, isShown, read(reader, room, head, marked, place, at, id));
            }
            return marked;
        });
    }

    List<Reader> readers(Caller caller, RoomId room) {
        return transactions.read(() -> {
            admit(caller, rooms.find(room).orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND)));
            return rooms.findReaders(room, caller.galleryId());
        });
    }

    private boolean reveal(RoomId room, long place, Caller reader, Instant at) {
        boolean isMarkNew = rooms.showMark(room, reader.userId(), place, at);
        return messages.reveal(room, place, reader, at) || isMarkNew;
    }

    private MessagesRead read(
            Caller reader,
            RoomId room,
            RoomHead before,
            int marked,
            long place,
            Instant at,
            @Nullable MessageId onlyMessage) {
        rooms.countRead(room, reader.galleryId(), marked);
        var unread = before.withRead(reader.galleryId(), marked).unreadOf(reader.galleryId());
        return new MessagesRead(
                room, reader.galleryId(), reader.userId(), at, place, unread, onlyMessage, RoomEvent.CURSOR_TO_COME);
    }

    private void tell(Caller reader, RoomId room, RoomHead head, boolean isShown, MessagesRead read) {
        eventLog.append(
                isShown
                        ? RoomEvent.of(room, ServerEvent.MESSAGES_READ, head.galleryA(), head.galleryB(), _ -> read)
                        : RoomEvent.within(room, ServerEvent.MESSAGES_READ, reader.galleryId(), null, read));
    }

    private RoomHead lock(Caller caller, RoomId room) {
        return admit(caller, rooms.lock(room).orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND)));
    }

    private static RoomHead admit(Caller caller, RoomHead head) {
        if (!head.joins(caller.galleryId())) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
        return head;
    }

    private long placeOf(RoomId room, MessageId id) {
        return messages.findSeq(room, id).orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
    }
}
