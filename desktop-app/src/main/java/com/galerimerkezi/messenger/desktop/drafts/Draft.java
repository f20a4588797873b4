package com.galerimerkezi.messenger.desktop.drafts;

import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomDraft;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A room's draft as it stands here.
 *
 * @param text empty where there is none
 * @param importance of the message that it will be
 * @param isTold the server has this version, or needs none
 * @param isHeld the server has a text, of whatever version
 */
record Draft(
        String text,
        @Nullable MessageId replyTo,
        @Nullable Importance importance,
        Instant writtenAt,
        boolean isTold,
        boolean isHeld) {

    static final Draft NONE = new Draft("", null, null, Instant.EPOCH, true, false);

    static Draft of(RoomDraft remote) {
        return new Draft(
                remote.text(),
                remote.replyToId(),
                remote.importance(),
                remote.writtenAt(),
                true,
                !remote.text().isEmpty());
    }

    /** What another desktop sees of it changes only where there is a text. */
    Draft rewritten(String now, @Nullable MessageId answered, @Nullable Importance marked, Instant at) {
        boolean isSame =
                now.equals(text) && (now.isEmpty() || (Objects.equals(answered, replyTo) && marked == importance));
        return isSame
                ? new Draft(now, answered, marked, writtenAt, isTold, isHeld)
                : new Draft(now, answered, marked, later(at), now.isEmpty() && !isHeld, isHeld);
    }

    /** Once more, as if it had been written now. */
    Draft renewed(Instant at) {
        return new Draft(text, replyTo, importance, later(at), text.isEmpty() && !isHeld, isHeld);
    }

    /** The server has that one. */
    Draft beside(RoomDraft remote) {
        return new Draft(
                text,
                replyTo,
                importance,
                writtenAt,
                isTold && isIn(remote),
                !remote.text().isEmpty());
    }

    /** The server has this one. */
    Draft told(RoomDraft held) {
        return new Draft(text, replyTo, importance, held.writtenAt(), true, !text.isEmpty());
    }

    private Instant later(Instant at) {
        var exact = at.truncatedTo(ChronoUnit.MILLIS);
        return exact.isAfter(writtenAt) ? exact : writtenAt.plusMillis(1);
    }

    boolean isIn(RoomDraft remote) {
        return text.equals(remote.text())
                && (text.isEmpty()
                        || (Objects.equals(replyTo, remote.replyToId()) && importance == remote.importance()));
    }

    DraftRequest request() {
        return text.isEmpty()
                ? new DraftRequest(text, null, writtenAt, null)
                : new DraftRequest(text, replyTo, writtenAt, importance);
    }
}
