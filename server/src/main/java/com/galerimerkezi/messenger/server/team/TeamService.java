package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who of a gallery answers in a room, and how far its staff are with it. */
@Service
class TeamService {

    private static final int MOST_LABELS = 10;

    private final TeamRepository teams;
    private final LabelRepository labels;
    private final NoteService notes;
    private final Colleagues colleagues;
    private final RoomService rooms;
    private final Clock clock;

    TeamService(
            TeamRepository teams,
            LabelRepository labels,
            NoteService notes,
            Colleagues colleagues,
            RoomService rooms,
            Clock clock) {
        this.teams = teams;
        this.labels = labels;
        this.notes = notes;
        this.colleagues = colleagues;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** To oneself, or to a colleague, with a note for them where there is something to say. */
    Room assign(Caller caller, RoomId id, UserId assignee, @Nullable String note, ClientMessageId clientNoteId) {
        return rooms.changeOwn(caller, id, room -> {
            colleagues.require(caller.galleryId(), List.of(assignee), "userId");
            if (note != null) {
                var added = notes.add(caller, room, new NoteDraft(note, List.of(assignee), assignee, clientNoteId));
                if (added.isReplay()) {
                    // Done before; who has the room by now keeps it.
                    return;
                }
            }
            teams.assign(id, caller.galleryId(), assignee, now());
        });
    }

    Room unassign(Caller caller, RoomId id) {
        return rooms.changeOwn(caller, id, _ -> teams.assign(id, caller.galleryId(), null, now()));
    }

    /** Until the next message; without one it follows from who wrote last. */
    Room setStatus(Caller caller, RoomId id, @Nullable RoomStatus status) {
        return rooms.changeOwn(caller, id, room -> teams.setStatus(id, caller.galleryId(), status, room.lastSeq()));
    }

    Room snooze(Caller caller, RoomId id, Instant until, @Nullable String reason) {
        return rooms.changeOwn(caller, id, room -> teams.snooze(id, caller, until, reason, room.lastSeq()));
    }

    Room wake(Caller caller, RoomId id) {
        return rooms.changeOwn(caller, id, _ -> teams.wake(id, caller.galleryId()));
    }

    Room addLabel(Caller caller, RoomId id, LabelId label) {
        return rooms.changeOwn(caller, id, room -> {
            if (!labels.hold(caller.galleryId(), label)) {
                throw new RefusedException(ErrorCode.LABEL_NOT_FOUND);
            }
            var team = room.team();
            if (team != null
                    && !team.labelIds().contains(label)
                    && team.labelIds().size() >= MOST_LABELS) {
                throw RefusedException.field("id", "too_many");
            }
            teams.addLabel(id, caller.galleryId(), label);
        });
    }

    /** Also one that is not there any more. */
    Room removeLabel(Caller caller, RoomId id, LabelId label) {
        return rooms.changeOwn(caller, id, _ -> teams.removeLabel(id, caller.galleryId(), label));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
