package com.galerimerkezi.messenger.server.draft;

import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent.DraftChanged;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Drafts: of two desktops' the later one holds. They stand in no log, where a text that was given up would stay for
 * weeks: the other desktops are told by socket, and ask when they come back.
 */
@Service
class DraftService {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final DraftRepository drafts;
    private final RoomService rooms;
    private final MessageService messages;
    private final OwnDesks desks;
    private final Transactions transactions;
    private final Clock clock;

    DraftService(
            DraftRepository drafts,
            RoomService rooms,
            MessageService messages,
            OwnDesks desks,
            Transactions transactions,
            Clock clock) {
        this.drafts = drafts;
        this.rooms = rooms;
        this.messages = messages;
        this.desks = desks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that there are, and those of the last weeks that are gone. */
    List<RoomDraft> list(Caller caller) {
        return transactions.read(() -> drafts.list(caller, clock.instant().minus(REMEMBERED)));
    }

    /** Returns the one that holds. A clock that is ahead wins nothing by it. */
    RoomDraft save(Caller caller, RoomId room, DraftRequest request) {
        var now = clock.instant();
        var at = request.writtenAt().isAfter(now) ? now : request.writtenAt();
        boolean isGone = request.text().isEmpty();
        var draft = new RoomDraft(
                room,
                request.text(),
                isGone ? null : request.replyToId(),
                at.truncatedTo(ChronoUnit.MILLIS),
                isGone ? null : request.importance());
        var saved = transactions.write(() -> save(caller, draft, now));
        if (saved.isNews) {
            desks.tell(caller, new DraftChanged(room, saved.draft));
        }
        return saved.draft;
    }

    private Saved save(Caller caller, RoomDraft draft, Instant now) {
        rooms.checkAccess(caller, draft.roomId());
        requireIn(draft.roomId(), draft.replyToId());
        boolean isNews = drafts.save(caller.userId(), draft);
        drafts.forget(caller.userId(), now.minus(REMEMBERED));
        return new Saved(drafts.find(caller.userId(), draft.roomId()).orElse(draft), isNews);
    }

    private void requireIn(RoomId room, @Nullable MessageId replyTo) {
        if (replyTo != null
                && messages.withIds(List.of(replyTo)).stream()
                        .noneMatch(message -> message.roomId().equals(room))) {
            throw RefusedException.field("replyToId", "wrong");
        }
    }

    private record Saved(RoomDraft draft, boolean isNews) {}
}
