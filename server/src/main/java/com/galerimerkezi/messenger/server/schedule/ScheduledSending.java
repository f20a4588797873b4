package com.galerimerkezi.messenger.server.schedule;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.ScheduledChanged;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.message.SendRule;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.DueWork;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import com.galerimerkezi.messenger.server.schedule.ScheduleRepository.Due;
import java.io.Serial;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends what is due as its author would: the message and the mark that it is sent are one transaction. */
@Component
class ScheduledSending {

    /** Longer than the clock ever looks away. */
    private static final Duration LATE_AFTER = Duration.ofMinutes(1);

    private final ScheduleRepository schedule;
    private final MessageService messages;
    private final RoomService rooms;
    private final SendRule rule;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;
    private final DueWork<Due> work;

    ScheduledSending(
            ScheduleRepository schedule,
            MessageService messages,
            RoomService rooms,
            SendRule rule,
            EventLog eventLog,
            Transactions transactions,
            Background background,
            Clock clock) {
        this.schedule = schedule;
        this.messages = messages;
        this.rooms = rooms;
        this.rule = rule;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
        work = new DueWork<>(
                "scheduled messages",
                limit -> transactions.read(() -> schedule.findDue(clock.instant(), limit)),
                this::send,
                () -> transactions.read(schedule::nextDue),
                background,
                clock);
        work.start();
    }

    boolean sweep() {
        return work.sweep();
    }

    private void send(Due due) {
        try {
            if (!due.authorIsActive()) {
                throw new RefusedException(ErrorCode.SESSION_REVOKED);
            }
            var author = due.author();
            var sent = messages.send(author, draftOf(due), () -> {
                rule.check(author, due.scheduled().roomId());
                settle(due);
            });
            if (sent.isReplay()) {
                settleReplayed(due);
            }
        } catch (ChangedMeanwhileException another) {
            // Whatever it is now, the next look finds it.
        } catch (RefusedException refused) {
            if (refused.code().isTemporary()) {
                throw refused;
            }
            refuse(due, refused.code());
        }
    }

    private void settle(Due due) {
        var room = rooms.roomFor(due.author(), due.scheduled().roomId());
        eventLog.reserve(List.of(room.galleryAId(), room.galleryBId()));
        var now = now();
        if (!schedule.send(due.scheduled(), now, now.minus(LATE_AFTER))) {
            throw new ChangedMeanwhileException();
        }
        tell(due);
    }

    /** Somebody has sent just this under just this id. */
    private void settleReplayed(Due due) {
        transactions.write(() -> {
            settle(due);
            return due;
        });
    }

    private void refuse(Due due, ErrorCode why) {
        transactions.write(() -> {
            if (schedule.refuse(due.scheduled().id(), why, now())) {
                tell(due);
            }
            return due;
        });
    }

    private void tell(Due due) {
        var room = due.scheduled().roomId();
        var scheduled = schedule.find(due.scheduled().id(), due.gallery()).orElseThrow();
        eventLog.append(RoomEvent.within(
                room,
                ServerEvent.SCHEDULED_CHANGED,
                due.gallery(),
                null,
                new ScheduledChanged(room, scheduled, RoomEvent.CURSOR_TO_COME)));
    }

    /** Its own id is the one under which sending again is the same message. */
    private static Draft draftOf(Due due) {
        var scheduled = due.scheduled();
        return new Draft(
                scheduled.roomId(),
                MessageType.TEXT,
                scheduled.content(),
                null,
                new ClientMessageId(scheduled.id().value()),
                scheduled.replyToId(),
                null,
                scheduled.importance());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Rolls the message back. */
    private static final class ChangedMeanwhileException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        ChangedMeanwhileException() {
            super(null, null, false, false);
        }
    }
}
