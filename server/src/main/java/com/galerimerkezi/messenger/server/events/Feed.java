package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/** One gallery's events on their way to its sockets of this node: in order, each once. */
final class Feed {

    private static final int PAGE = 200;
    private static final long UNKNOWN = -1;

    private final GalleryId gallery;
    private final UUID epoch;
    private final String epochText;
    private final EventRepository events;
    private final Sockets sockets;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, LoggedEvent> early = new HashMap<>();
    private long position = UNKNOWN;

    Feed(GalleryId gallery, UUID epoch, EventRepository events, Sockets sockets, Clock clock) {
        this.gallery = gallery;
        this.epoch = epoch;
        this.epochText = epoch.toString();
        this.events = events;
        this.sockets = sockets;
        this.clock = clock;
    }

    /** Sends the event when its turn has come; says whether one before it is still missing. */
    boolean offer(LoggedEvent event) {
        lock.lock();
        try {
            if (event.position() <= position) {
                return false;
            }
            early.put(event.position(), event);
            if (position == UNKNOWN) {
                return false;
            }
            sendWhatIsNext();
            return !early.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Fills a gap between hints, unless the missing ones came meanwhile. */
    void closeGap() {
        if (isWaiting()) {
            catchUp();
        }
    }

    /**
     * Reads what is missing from the log. The lock is not held while the database is asked: writers that have just
     * committed wait for it with a connection in their hands.
     */
    void catchUp() {
        List<LoggedEvent> page;
        do {
            long from = position();
            page = from == UNKNOWN ? List.of() : events.findAfter(gallery, from, PAGE);
            page.forEach(this::offer);
        } while (page.size() == PAGE);
    }

    boolean isBehind(long head) {
        lock.lock();
        try {
            return position < head;
        } finally {
            lock.unlock();
        }
    }

    /** From here on events are sent, and first what was told of since there are sockets to hear it. */
    void startAt(long head) {
        lock.lock();
        try {
            if (position == UNKNOWN) {
                long firstTold =
                        early.keySet().stream().mapToLong(Long::longValue).min().orElse(head + 1);
                position = Math.min(head, firstTold - 1);
                sendWhatIsNext();
            }
        } finally {
            lock.unlock();
        }
    }

    /** False while nobody knows where the log stands; the first beat will be the greeting then. */
    boolean greet(SocketSession session) {
        lock.lock();
        try {
            if (position == UNKNOWN) {
                return false;
            }
            session.send(head());
            return true;
        } finally {
            lock.unlock();
        }
    }

    void beat() {
        lock.lock();
        try {
            var head = head();
            sockets.ofGallery(gallery).forEach(session -> session.sendEphemeral(head));
        } finally {
            lock.unlock();
        }
    }

    boolean isStarted() {
        return position() != UNKNOWN;
    }

    private long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    private boolean isWaiting() {
        lock.lock();
        try {
            return !early.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private void sendWhatIsNext() {
        for (var next = early.remove(position + 1); next != null; next = early.remove(position + 1)) {
            send(next);
        }
    }

    private Frame head() {
        return Frame.of(ServerEvent.HEAD, new ServerEvent.Head(new Cursor(epoch, position), clock.instant()));
    }

    private void send(LoggedEvent event) {
        position = event.position();
        var frame = Frame.ofJson(event.type(), event.payloadAt(epochText));
        var onlyUser = event.onlyUser();
        if (onlyUser == null) {
            sockets.ofGallery(gallery).forEach(session -> session.send(frame));
            return;
        }
        var noop = Frame.of(ServerEvent.NOOP, new ServerEvent.Noop(new Cursor(epoch, position)));
        for (var session : sockets.ofGallery(gallery)) {
            session.send(session.caller().userId().equals(onlyUser) ? frame : noop);
        }
    }
}
