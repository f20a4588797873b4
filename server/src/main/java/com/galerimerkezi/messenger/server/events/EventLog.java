package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Failpoints.Point;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The last step of every durable change: its events, in its transaction. After the commit the broadcaster gets a hint;
 * a hint that is lost costs time, never an event.
 */
@Component
public class EventLog {

    private final EventRepository events;
    private final Broadcaster broadcaster;
    private final List<LogListener> listeners;
    private final Failpoints failpoints;

    EventLog(EventRepository events, Broadcaster broadcaster, List<LogListener> listeners, Failpoints failpoints) {
        this.events = events;
        this.broadcaster = broadcaster;
        this.listeners = listeners;
        this.failpoints = failpoints;
    }

    public void append(RoomEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an event belongs to the transaction of its change");
        }
        var logged = events.append(event);
        if (logged.size() != event.galleries()) {
            throw new IllegalStateException("a gallery without a head: " + event.room());
        }
        TransactionSynchronizationManager.registerSynchronization(new Hint(logged));
    }

    /** Before the first of several events for different galleries: two such changes would else wait for each other. */
    public void reserve(Collection<GalleryId> galleries) {
        events.lock(galleries);
    }

    /** Something of these galleries may have been stored and never told. */
    public void remind(GalleryId... galleries) {
        for (var gallery : galleries) {
            broadcaster.remind(gallery);
        }
    }

    private final class Hint implements TransactionSynchronization {
        private final List<LoggedEvent> logged;

        Hint(List<LoggedEvent> logged) {
            this.logged = logged;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            failpoints.hit(Point.BEFORE_COMMIT);
        }

        @Override
        public void afterCommit() {
            failpoints.hit(Point.BEFORE_PUBLISH);
            logged.forEach(broadcaster::hint);
            logged.forEach(event -> listeners.forEach(listener -> listener.grown(event.gallery())));
            failpoints.hit(Point.AFTER_COMMIT);
        }
    }
}
