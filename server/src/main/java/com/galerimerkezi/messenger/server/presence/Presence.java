package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.realtime.SocketListener;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Who is there, from the first socket to a little after the last one. */
@Component
final class Presence implements SocketListener {

    /** A reconnect within this time is no news. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final ConcurrentMap<GalleryId, GalleryPresence> galleries = new ConcurrentHashMap<>();
    private final ConcurrentMap<SocketSession, Set<GalleryId>> watched = new ConcurrentHashMap<>();
    private final Background background;
    private final Clock clock;

    Presence(Background background, Clock clock) {
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void connected(SocketSession session) {
        of(session.caller().galleryId()).arrived(session.caller().userId());
    }

    @Override
    public void disconnected(SocketSession session) {
        unwatch(session);
        var user = session.caller().userId();
        var gallery = of(session.caller().galleryId());
        if (gallery.left(user, clock.instant())) {
            background.after(GRACE, "presence", () -> gallery.settle(user));
        }
    }

    /** In place of what this socket watched before. */
    void watch(SocketSession session, Set<GalleryId> wanted) {
        unwatch(session);
        watched.put(session, wanted);
        wanted.forEach(gallery -> of(gallery).watch(session));
    }

    private void unwatch(SocketSession session) {
        var before = watched.remove(session);
        if (before != null) {
            before.forEach(gallery -> of(gallery).unwatch(session));
        }
    }

    private GalleryPresence of(GalleryId gallery) {
        return galleries.computeIfAbsent(gallery, GalleryPresence::new);
    }
}
