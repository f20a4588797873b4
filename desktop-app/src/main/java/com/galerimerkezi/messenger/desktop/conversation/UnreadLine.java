package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Room;

/**
 * Where the unread line stands: before the first message that was unread when the room was opened, and there it stays.
 * Where that lies too far back, or the server is not reached, it stands before the oldest message that there is.
 */
final class UnreadLine {

    /** As much as the server gives in one page. */
    static final int FARTHEST = 200;

    private final ConversationStore store;
    private long readUpTo;
    private boolean asked;
    private boolean placed;
    private boolean whole;
    private long after;

    UnreadLine(Room room, ConversationStore store) {
        this.store = store;
        this.readUpTo = readUpTo(room);
        this.after = readUpTo;
    }

    /** Asks for what is missing. False while that is on its way: the rows would still change their beginning. */
    boolean place() {
        if (placed || store.messages().isEmpty()) {
            return true;
        }
        if (!asked && !isWhole()) {
            asked = true;
            store.loadOlder(Math.clamp(beforeFirst() - readUpTo, ConversationStore.PAGE, FARTHEST));
        }
        placed = isWhole() || !store.loadingOlder().get();
        after = Math.max(readUpTo, beforeFirst());
        return placed;
    }

    /** From here on the user wants to read again: now the line stands there. */
    void moveBefore(long seq) {
        readUpTo = seq - 1;
        after = readUpTo;
        placed = true;
    }

    /** Who has seen it needs it no longer. False where there is none. */
    boolean takeAway() {
        boolean stood = placed && after() != Long.MAX_VALUE;
        after = Long.MAX_VALUE;
        return stood;
    }

    /** The line stands before the other side's first message after this; nowhere while that lies above what is here. */
    long after() {
        return store.messages().isEmpty() || beforeFirst() <= after ? after : Long.MAX_VALUE;
    }

    /** Marking one message marks all before it: that is only true once the unread ones before it can be seen. */
    boolean isWhole() {
        whole = whole || store.messages().isEmpty() || beforeFirst() <= readUpTo;
        return whole;
    }

    void passed() {
        whole = true;
    }

    private long beforeFirst() {
        return store.messages().getFirst().seq() - 1;
    }

    private static long readUpTo(Room room) {
        return room.myUnreadFromSeq() == null
                ? unreadOfGallery(room)
                : Math.min(unreadOfGallery(room), room.myUnreadFromSeq() - 1);
    }

    private static long unreadOfGallery(Room room) {
        if (room.unreadCount() == 0) {
            return Long.MAX_VALUE;
        }
        return room.myLastReadSeq() == null ? room.lastSeq() - room.unreadCount() : room.myLastReadSeq();
    }
}
