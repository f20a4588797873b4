package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessageAcknowledged;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/**
 * "Seen", given by hand to a message that asks for it, by people of the other gallery. Nobody takes it back, a closed room
 * takes it, and it is shown whatever a gallery shows of what it reads.
 */
@Service
class AcknowledgementService {

    private final MessageChange change;
    private final AcknowledgementRepository acknowledgements;
    private final RoomHeadRepository rooms;
    private final MessageRecord record;
    private final EventLog eventLog;
    private final Clock clock;

    AcknowledgementService(
            MessageChange change,
            AcknowledgementRepository acknowledgements,
            RoomHeadRepository rooms,
            MessageRecord record,
            EventLog eventLog,
            Clock clock) {
        this.change = change;
        this.acknowledgements = acknowledgements;
        this.rooms = rooms;
        this.record = record;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    /** The first time counts; once more changes nothing and is told to nobody. */
    Message acknowledge(Caller caller, RoomId room, MessageId id) {
        return change.ofLiving(caller, room, id, (head, message) -> {
            refuseUnasked(caller, message);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return acknowledgements.insert(id, caller.userId(), now) ? tell(caller, head, message, now) : message;
        });
    }

    private Message tell(Caller caller, RoomHead before, Message message, Instant at) {
        var room = message.roomId();
        record.acknowledged(message, caller, at);
        int firstOfIts = message.acknowledgements().isEmpty() ? 1 : 0;
        rooms.countAcknowledged(room, caller.galleryId(), firstOfIts);
        var head = before.withAcknowledged(caller.galleryId(), firstOfIts);
        var present = change.present(room, message.id());
        eventLog.append(RoomEvent.of(
                room,
                ServerEvent.MESSAGE_ACKNOWLEDGED,
                head.galleryA(),
                head.galleryB(),
                gallery -> new MessageAcknowledged(
                        room,
                        message.id(),
                        present.acknowledgements(),
                        head.unacknowledgedOf(gallery),
                        RoomEvent.CURSOR_TO_COME)));
        return present;
    }

    private static void refuseUnasked(Caller caller, Message message) {
        if (message.galleryId().equals(caller.galleryId())) {
            throw RefusedException.field("id", "own_gallery");
        }
        if (!message.asksAcknowledgement()) {
            throw RefusedException.field("id", "not_asked");
        }
    }
}
