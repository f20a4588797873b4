package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.SocketListener;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Brings the event log to this node's sockets. A hint carries the event itself, so the usual case reads nothing; a gap
 * in the hints is filled from the log, at once or, when the rest of the hints is lost, by the next beat.
 */
@Component
class Broadcaster implements SocketListener {

    /** Two commits may give their hints in the other order; this long the earlier one is waited for. */
    private static final Duration GAP_PATIENCE = Duration.ofMillis(40);

    /** Galleries that come within this time are looked up together: a reconnect storm costs a handful of questions. */
    private static final Duration GATHERING = Duration.ofMillis(20);

    private static final double JITTER = 0.2;

    private final Map<GalleryId, Feed> feeds = new ConcurrentHashMap<>();
    private final EventRepository events;
    private final Sockets sockets;
    private final Clock clock;
    private final UUID epoch;
    private final Duration beat;
    private final Background background;
    private final AtomicBoolean gathering = new AtomicBoolean();

    Broadcaster(EventRepository events, Sockets sockets, Settings settings, Background background, Clock clock) {
        this.events = events;
        this.sockets = sockets;
        this.clock = clock;
        epoch = events.findEpoch();
        this.background = background;
        beat = settings.sync().headInterval();
        scheduleBeat();
    }

    @Override
    public void connected(SocketSession session) {
        if (!feedOf(session.caller().galleryId()).greet(session) && gathering.compareAndSet(false, true)) {
            background.after(GATHERING, "heads", this::startFeeds);
        }
    }

    @Override
    public void disconnected(SocketSession session) {
        var gallery = session.caller().galleryId();
        feeds.computeIfPresent(gallery, (id, feed) -> sockets.ofGallery(id).isEmpty() ? null : feed);
    }

    void hint(LoggedEvent event) {
        var feed = feeds.get(event.gallery());
        if (feed != null && feed.offer(event)) {
            background.after(GAP_PATIENCE, "feed", feed::closeGap);
        }
    }

    /** Reads what was committed and perhaps not told. */
    void remind(GalleryId gallery) {
        var feed = feeds.get(gallery);
        if (feed != null) {
            background.after(Duration.ZERO, "feed", feed::catchUp);
        }
    }

    /** What fails here is done by the next beat. */
    private void startFeeds() {
        gathering.set(false);
        var waiting = feeds.entrySet().stream()
                .filter(feed -> !feed.getValue().isStarted())
                .map(Map.Entry::getKey)
                .toList();
        for (var head : events.findHeads(waiting)) {
            var feed = feeds.get(head.gallery());
            if (feed != null) {
                bringTo(head.position(), feed);
            }
        }
    }

    private static void bringTo(long head, Feed feed) {
        feed.startAt(head);
        if (feed.isBehind(head)) {
            feed.catchUp();
        }
        feed.beat();
    }

    private Feed feedOf(GalleryId gallery) {
        return feeds.computeIfAbsent(gallery, id -> new Feed(id, epoch, events, sockets, clock));
    }

    private void scheduleBeat() {
        var spread = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        background.after(Duration.ofMillis(Math.round(beat.toMillis() * spread)), "heads", () -> {
            try {
                beat();
            } finally {
                scheduleBeat();
            }
        });
    }

    /** One query for all galleries; whoever is behind catches up before the beat says where the log stands. */
    private void beat() {
        for (var head : events.findHeads(feeds.keySet())) {
            var feed = feeds.get(head.gallery());
            if (feed != null) {
                // A feed whose first question found no database begins here.
                bringTo(head.position(), feed);
            }
        }
    }
}
