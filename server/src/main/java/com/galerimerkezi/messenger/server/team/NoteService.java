package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.NoteAdded;
import com.galerimerkezi.messenger.contract.ServerEvent.NoteChanged;
import com.galerimerkezi.messenger.contract.ServerEvent.NoteDeleted;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Internal notes: of one gallery in a room, told to that gallery alone. */
@Service
public class NoteService {

    private final NoteRepository notes;
    private final Colleagues colleagues;
    private final RoomService rooms;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    NoteService(
            NoteRepository notes,
            Colleagues colleagues,
            RoomService rooms,
            EventLog eventLog,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.notes = notes;
        this.colleagues = colleagues;
        this.rooms = rooms;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last ones of the caller's gallery before a place; the oldest first. */
    Page page(Caller caller, RoomId room, long before, int limit) {
        rooms.checkAccess(caller, room);
        var found = transactions.read(() -> notes.findBefore(caller.galleryId(), room, before, limit + 1));
        boolean hasMore = found.size() > limit;
        return new Page((hasMore ? found.subList(0, limit) : found).reversed(), hasMore);
    }

    /** Of the caller's gallery, the oldest first. */
    public List<Note> all(Caller caller, RoomId room) {
        return page(caller, room, Long.MAX_VALUE, Integer.MAX_VALUE - 1).notes();
    }

    /** Those of the caller's gallery among them, in no order. */
    public List<Note> withIds(Caller caller, List<NoteId> wanted) {
        return transactions.read(() -> notes.findWithIds(caller.galleryId(), wanted));
    }

    /** The same draft again is the same note. */
    Added add(Caller author, RoomId id, NoteDraft draft) {
        return rooms.within(author, id, room -> add(author, room, draft));
    }

    /** As a part of a change that holds the room's lock. */
    Added add(Caller author, Room room, NoteDraft draft) {
        var earlier = replayed(author, room.id(), draft);
        if (earlier.isPresent()) {
            return new Added(earlier.get(), true);
        }
        colleagues.require(author.galleryId(), draft.mentions(), "mentions");
        var id = new NoteId(ids.next());
        if (!notes.insert(id, room.id(), author, room.lastSeq(), draft, now())) {
            // The same id in another room at the same moment
            throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
        }
        var note = present(author.galleryId(), room.id(), id);
        tell(author, room.id(), ServerEvent.NOTE_ADDED, new NoteAdded(room.id(), note, RoomEvent.CURSOR_TO_COME));
        return new Added(note, false);
    }

    Note edit(Caller author, RoomId room, NoteId id, String content, List<UserId> mentions) {
        return rooms.within(author, room, _ -> {
            var note = ownOf(author, room, id);
            if (note.deletedAt() != null) {
                throw new RefusedException(ErrorCode.NOTE_NOT_FOUND);
            }
            if (content.equals(note.content()) && mentions.equals(note.mentions())) {
                return note;
            }
            colleagues.require(author.galleryId(), mentions, "mentions");
            notes.edit(author.galleryId(), id, content, mentions, now());
            var edited = present(author.galleryId(), room, id);
            tell(author, room, ServerEvent.NOTE_CHANGED, new NoteChanged(room, edited, RoomEvent.CURSOR_TO_COME));
            return edited;
        });
    }

    Note delete(Caller author, RoomId room, NoteId id) {
        return rooms.within(author, room, _ -> {
            var note = ownOf(author, room, id);
            if (note.deletedAt() != null) {
                return note;
            }
            notes.delete(author.galleryId(), id, now());
            var deleted = present(author.galleryId(), room, id);
            tell(author, room, ServerEvent.NOTE_DELETED, new NoteDeleted(room, deleted, RoomEvent.CURSOR_TO_COME));
            return deleted;
        });
    }

    private Note ownOf(Caller author, RoomId room, NoteId id) {
        var note = present(author.galleryId(), room, id);
        if (!note.authorId().equals(author.userId())) {
            throw new RefusedException(ErrorCode.NOT_YOUR_NOTE);
        }
        return note;
    }

    private Note present(GalleryId gallery, RoomId room, NoteId id) {
        return notes.find(gallery, room, id).orElseThrow(() -> new RefusedException(ErrorCode.NOTE_NOT_FOUND));
    }

    private Optional<Note> replayed(Caller author, RoomId room, NoteDraft draft) {
        var sent = notes.findSent(author, draft.clientNoteId());
        if (sent.isPresent() && !Arrays.equals(draft.digest(room), notes.findDigest(author, draft.clientNoteId()))) {
            throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
        }
        return sent;
    }

    private <E extends ServerEvent.OfTeam> void tell(Caller author, RoomId room, EventType<E> type, E event) {
        eventLog.append(RoomEvent.within(room, type, author.galleryId(), null, event));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A note, and whether an earlier call made it. */
    record Added(Note note, boolean isReplay) {}

    record Page(List<Note> notes, boolean hasMore) {}
}
