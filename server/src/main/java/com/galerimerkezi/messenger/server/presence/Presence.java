package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
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
    private final LastSeen lastSeen;
    private final PresencePolicy policy;
    private final Background background;
    private final Clock clock;

    Presence(LastSeen lastSeen, PresencePolicy policy, Background background, Clock clock) {
        this.lastSeen = lastSeen;
        this.policy = policy;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void connected(SocketSession session) {
        if (galleryOf(session).arrived(session)) {
            lastSeen.save(session.caller().userId(), clock.instant());
        }
    }

    @Override
    public void disconnected(SocketSession session) {
        unwatch(session);
        var user = session.caller().userId();
        var gallery = galleryOf(session);
        if (gallery.left(session, clock.instant())) {
            background.after(GRACE, "presence", () -> settle(gallery, user));
        }
    }

    private void settle(GalleryPresence gallery, UserId user) {
        var at = gallery.settle(user);
        if (at != null) {
            lastSeen.save(user, at);
        }
    }

    void set(SocketSession session, boolean away) {
        var now = clock.instant();
        if (galleryOf(session).set(session, away, now)) {
            lastSeen.save(session.caller().userId(), now);
        }
    }

    /** Whether so many desktops of this user are here. */
    boolean isAt(GalleryId gallery, UserId user, int desktops) {
        return of(gallery).desktopsOf(user) == desktops;
    }

    /** Who shows what has changed for a gallery, for those who watch it and for its own who watch others. */
    void lookAgain(GalleryId changed) {
        watched.forEach((session, galleries) -> galleries.stream()
                .filter(gallery ->
                        gallery.equals(changed) || session.caller().galleryId().equals(changed))
                .forEach(gallery -> of(gallery).lookAgain(session)));
    }

    private GalleryPresence galleryOf(SocketSession session) {
        return of(session.caller().galleryId());
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
        var known = galleries.get(gallery);
        if (known != null) {
            return known;
        }
        var made = new GalleryPresence(gallery, policy, lastSeen.of(gallery));
        var other = galleries.putIfAbsent(gallery, made);
        return other == null ? made : other;
    }
}
