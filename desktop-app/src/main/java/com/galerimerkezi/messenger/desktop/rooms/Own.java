package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Room;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is this user's own in a room; a row of the gallery says nothing of it. */
record Own(
        @Nullable Long lastReadSeq,
        boolean pinned,
        @Nullable Instant mutedUntil,
        @Nullable Long unreadFromSeq,
        @Nullable NotifyLevel notifyLevel) {

    static Own of(Room room) {
        return new Own(
                room.myLastReadSeq(), room.pinned(), room.mutedUntil(), room.myUnreadFromSeq(), room.notifyLevel());
    }

    /** Whoever has read up to there has no longer marked the room unread before it. */
    Own readUpTo(long seq) {
        long mark = Math.max(lastReadSeq == null ? 0 : lastReadSeq, seq);
        boolean stays = unreadFromSeq != null && unreadFromSeq > seq;
        return new Own(mark, pinned, mutedUntil, stays ? unreadFromSeq : null, notifyLevel);
    }

    Own pinned(boolean now) {
        return new Own(lastReadSeq, now, mutedUntil, unreadFromSeq, notifyLevel);
    }

    Own mutedUntil(@Nullable Instant end) {
        return new Own(lastReadSeq, pinned, end, unreadFromSeq, notifyLevel);
    }

    Own unreadFrom(@Nullable Long seq) {
        return new Own(lastReadSeq, pinned, mutedUntil, seq, notifyLevel);
    }

    Own told(NotifyLevel level) {
        return new Own(lastReadSeq, pinned, mutedUntil, unreadFromSeq, level);
    }
}
