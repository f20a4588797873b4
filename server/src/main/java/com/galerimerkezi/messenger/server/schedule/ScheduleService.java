package com.galerimerkezi.messenger.server.schedule;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.ScheduledState;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.ScheduledChanged;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Messages for later, as their gallery sees and changes them until they are sent. */
@Service
class ScheduleService {

    private static final int MOST_IN_A_ROOM = 50;
    private static final Duration LONGEST = Duration.ofDays(366);
    /** The asking clock may be behind ours. */
    private static final Duration LENIENCE = Duration.ofMinutes(5);

    private final ScheduleRepository schedule;
    private final RoomService rooms;
    private final MessageService messages;
    private final EventLog eventLog;
    private final Ids ids;
    private final Clock clock;

    ScheduleService(
            ScheduleRepository schedule,
            RoomService rooms,
            MessageService messages,
            EventLog eventLog,
            Ids ids,
            Clock clock) {
        this.schedule = schedule;
        this.rooms = rooms;
        this.messages = messages;
        this.eventLog = eventLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that wait, and those that could not be sent and that nobody has put away. */
    List<ScheduledMessage> list(Caller caller, RoomId room) {
        return rooms.within(caller, room, _ -> schedule.list(room, caller.galleryId()));
    }

    /** The same again is the same message, also when it was sent meanwhile. */
    Added add(Caller caller, RoomId id, Asked asked, ClientMessageId clientMessageId) {
        return rooms.within(caller, id, room -> {
            var earlier = schedule.findMade(caller, clientMessageId);
            if (earlier.isPresent()) {
                if (!asked.isSameAs(earlier.get(), id)) {
                    throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
                }
                return new Added(earlier.get(), true);
            }
            check(room, asked);
            if (schedule.list(id, caller.galleryId()).size() >= MOST_IN_A_ROOM) {
                throw RefusedException.field("dueAt", "too_many");
            }
            var scheduled = new ScheduledId(ids.next());
            schedule.insert(scheduled, id, caller, asked, clientMessageId, now());
            return new Added(tell(id, caller.galleryId(), scheduled), false);
        });
    }

    /** One that could not be sent waits anew. */
    ScheduledMessage edit(Caller caller, RoomId id, ScheduledId scheduled, Asked asked) {
        return rooms.within(caller, id, room -> {
            changeable(caller, id, scheduled);
            check(room, asked);
            schedule.edit(scheduled, asked);
            return tell(id, caller.galleryId(), scheduled);
        });
    }

    ScheduledMessage cancel(Caller caller, RoomId id, ScheduledId scheduled) {
        return rooms.within(caller, id, _ -> {
            var known = present(caller.galleryId(), id, scheduled);
            if (known.state() == ScheduledState.CANCELLED) {
                return known;
            }
            changeable(caller, id, scheduled);
            schedule.cancel(scheduled, now());
            return tell(id, caller.galleryId(), scheduled);
        });
    }

    private void check(Room room, Asked asked) {
        if (!room.isActive()) {
            throw new RefusedException(ErrorCode.ROOM_CLOSED);
        }
        var now = now();
        if (asked.dueAt().isBefore(now.minus(LENIENCE)) || asked.dueAt().isAfter(now.plus(LONGEST))) {
            throw RefusedException.field("dueAt", "out_of_range");
        }
        var original = asked.replyToId();
        if (original != null
                && messages.withIds(List.of(original)).stream()
                        .noneMatch(message -> message.roomId().equals(room.id()))) {
            throw RefusedException.field("replyToId", "wrong");
        }
    }

    private void changeable(Caller caller, RoomId room, ScheduledId id) {
        var known = present(caller.galleryId(), room, id);
        if (!known.authorId().equals(caller.userId()) && caller.role() == Role.STAFF) {
            throw new RefusedException(ErrorCode.NOT_YOUR_SCHEDULED);
        }
        if (known.state() == ScheduledState.SENT || known.state() == ScheduledState.CANCELLED) {
            throw new RefusedException(ErrorCode.SCHEDULED_OVER);
        }
    }

    private ScheduledMessage present(GalleryId gallery, RoomId room, ScheduledId id) {
        return schedule.find(id, gallery)
                .filter(known -> known.roomId().equals(room))
                .orElseThrow(() -> new RefusedException(ErrorCode.SCHEDULED_NOT_FOUND));
    }

    private ScheduledMessage tell(RoomId room, GalleryId gallery, ScheduledId id) {
        var scheduled = present(gallery, room, id);
        eventLog.append(RoomEvent.within(
                room,
                ServerEvent.SCHEDULED_CHANGED,
                gallery,
                null,
                new ScheduledChanged(room, scheduled, RoomEvent.CURSOR_TO_COME)));
        return scheduled;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A scheduled message, and whether an earlier call made it. */
    record Added(ScheduledMessage scheduled, boolean isReplay) {}

    record Asked(
            String content,
            Instant dueAt,
            @Nullable MessageId replyToId,
            @Nullable Importance importance) {

        Asked {
            dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
        }

        boolean isSameAs(ScheduledMessage earlier, RoomId room) {
            return earlier.roomId().equals(room)
                    && earlier.content().equals(content)
                    && earlier.dueAt().equals(dueAt)
                    && Objects.equals(earlier.replyToId(), replyToId)
                    && earlier.importance() == importance;
        }
    }
}
