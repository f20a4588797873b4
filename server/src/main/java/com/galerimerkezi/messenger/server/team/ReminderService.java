package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderState;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.ReminderChanged;
import com.galerimerkezi.messenger.contract.ServerEvent.ReminderDue;
import com.galerimerkezi.messenger.contract.ServerEvent.SnoozeEnded;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.UserNames;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Follow-ups and rooms that were put aside: each comes once, on the server's clock. */
@Service
class ReminderService {

    private static final int MOST_LISTED = 500;
    private static final Duration LONGEST = Duration.ofDays(366);
    /** The asking clock may be behind ours. */
    private static final Duration LENIENCE = Duration.ofMinutes(5);

    /** Longer than the clock ever looks away. */
    private static final Duration LATE_AFTER = Duration.ofMinutes(1);

    private final ReminderRepository reminders;
    private final TeamRepository teams;
    private final RoomService rooms;
    private final EventLog eventLog;
    private final UserNames names;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    ReminderService(
            ReminderRepository reminders,
            TeamRepository teams,
            RoomService rooms,
            EventLog eventLog,
            UserNames names,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.reminders = reminders;
        this.teams = teams;
        this.rooms = rooms;
        this.eventLog = eventLog;
        this.names = names;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    List<Reminder> list(Caller caller) {
        return transactions.read(() -> reminders.list(caller, MOST_LISTED));
    }

    /** The same again is the same reminder, also when its time has come meanwhile. */
    Added add(Caller caller, RoomId room, Asked asked, ClientMessageId clientReminderId) {
        var name = names.of(caller.userId());
        return rooms.within(caller, room, _ -> {
            var earlier = reminders.findSent(caller, clientReminderId);
            if (earlier.isPresent()) {
                refuseOther(asked.isSameAs(earlier.get(), room));
                return new Added(earlier.get(), true);
            }
            var reminder = asked.reminderAt(new ReminderId(ids.next()), room, caller, name, now());
            refuseOther(reminders.insert(reminder, caller.galleryId(), clientReminderId));
            tell(
                    caller.galleryId(),
                    ServerEvent.REMINDER_CHANGED,
                    reminder,
                    new ReminderChanged(room, reminder, RoomEvent.CURSOR_TO_COME));
            return new Added(reminder, false);
        });
    }

    /** Done with, or no longer wanted. */
    Reminder settle(Caller caller, RoomId room, ReminderId id) {
        return rooms.within(caller, room, _ -> {
            boolean isNews =
                    present(caller, room, id).state() != ReminderState.DONE && reminders.settle(caller.galleryId(), id);
            var settled = present(caller, room, id);
            if (isNews) {
                tell(
                        caller.galleryId(),
                        ServerEvent.REMINDER_CHANGED,
                        settled,
                        new ReminderChanged(room, settled, RoomEvent.CURSOR_TO_COME));
            }
            return settled;
        });
    }

    /** Those whose time has come. */
    List<ReminderRepository.Due> findDue(int limit) {
        return transactions.read(() -> reminders.findDue(clock.instant(), limit));
    }

    List<TeamRepository.Snoozed> findOver(int limit) {
        return transactions.read(() -> teams.findDue(clock.instant(), limit));
    }

    Optional<Instant> nextDue() {
        return transactions.read(() -> Stream.of(reminders.nextDue(), teams.nextEnd())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder()));
    }

    /** Nothing where it has come already. */
    void come(ReminderRepository.Due due) {
        transactions.write(() -> {
            var now = now();
            var come = reminders.come(due.id(), now, now.minus(LATE_AFTER));
            come.ifPresent(reminder -> tell(
                    due.gallery(),
                    ServerEvent.REMINDER_DUE,
                    reminder,
                    new ReminderDue(due.room(), reminder, RoomEvent.CURSOR_TO_COME)));
            return due;
        });
    }

    /** One that a message has ended before goes without a word. */
    void end(TeamRepository.Snoozed over) {
        rooms.changeSide(over.room(), over.gallery(), () -> {
            var snoozed = teams.findSnoozed(over.room(), over.gallery());
            var now = now();
            if (snoozed.isEmpty() || snoozed.get().until().isAfter(now)) {
                return false;
            }
            teams.wake(over.room(), over.gallery());
            snoozed.filter(TeamRepository.Snoozed::counts).ifPresent(ended -> tellEnd(ended, now));
            return snoozed.get().counts();
        });
    }

    private void tellEnd(TeamRepository.Snoozed ended, Instant now) {
        eventLog.append(RoomEvent.within(
                ended.room(),
                ServerEvent.SNOOZE_ENDED,
                ended.gallery(),
                null,
                new SnoozeEnded(
                        ended.room(),
                        ended.by(),
                        ended.until(),
                        ended.reason(),
                        ended.until().isBefore(now.minus(LATE_AFTER)),
                        RoomEvent.CURSOR_TO_COME)));
    }

    private <E extends ServerEvent.OfTeam> void tell(GalleryId gallery, EventType<E> type, Reminder reminder, E event) {
        eventLog.append(RoomEvent.within(reminder.roomId(), type, gallery, reminder.userId(), event));
    }

    private Reminder present(Caller caller, RoomId room, ReminderId id) {
        return reminders.find(caller, room, id).orElseThrow(() -> new RefusedException(ErrorCode.REMINDER_NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void refuseOther(boolean isSame) {
        if (!isSame) {
            throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
        }
    }

    /** A reminder, and whether an earlier call made it. */
    record Added(Reminder reminder, boolean isReplay) {}

    record Asked(Instant dueAt, @Nullable String text, boolean forGallery) {

        boolean isSameAs(Reminder earlier, RoomId room) {
            return earlier.roomId().equals(room)
                    && earlier.dueAt().truncatedTo(ChronoUnit.MILLIS).equals(dueAt.truncatedTo(ChronoUnit.MILLIS))
                    && Objects.equals(earlier.text(), text)
                    && (earlier.userId() == null) == forGallery;
        }

        Reminder reminderAt(ReminderId id, RoomId room, Caller caller, UserNames.Name name, Instant now) {
            if (dueAt.isBefore(now.minus(LENIENCE)) || dueAt.isAfter(now.plus(LONGEST))) {
                throw RefusedException.field("dueAt", "out_of_range");
            }
            return new Reminder(
                    id,
                    room,
                    forGallery ? null : caller.userId(),
                    caller.userId(),
                    name.first(),
                    name.last(),
                    text,
                    dueAt.truncatedTo(ChronoUnit.MILLIS),
                    ReminderState.OPEN,
                    null,
                    false,
                    now);
        }
    }
}
