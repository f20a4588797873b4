package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One gallery's people and who watches them. Locked, so that a watcher's first picture and later news fit together. */
final class GalleryPresence {

    private final GalleryId gallery;
    private final PresencePolicy policy;
    private final Map<UserId, Person> people = new HashMap<>();
    private final Set<SocketSession> watchers = new HashSet<>();

    GalleryPresence(GalleryId gallery, PresencePolicy policy, Map<UserId, Instant> lastSeen) {
        this.gallery = gallery;
        this.policy = policy;
        lastSeen.forEach((user, at) -> person(user).lastSeenAt = at);
    }

    private Person person(UserId user) {
        return people.computeIfAbsent(user, Person::new);
    }

    /**
     * True when nobody saw this user until now. Whoever is away stays away through a new line, until that says
     * otherwise.
     */
    synchronized boolean arrived(SocketSession socket) {
        var person = person(socket.caller().userId());
        person.sockets.add(socket);
        if (person.online) {
            if (person.away) {
                person.idle.add(socket);
            }
            return false;
        }
        person.online = true;
        person.away = false;
        tell(person);
        return true;
    }

    /** True when that was the last socket. */
    synchronized boolean left(SocketSession socket, Instant at) {
        var person = person(socket.caller().userId());
        person.sockets.remove(socket);
        person.idle.remove(socket);
        if (person.sockets.isEmpty()) {
            person.lastSeenAt = person.away ? person.lastSeenAt : at;
            return true;
        }
        settleAway(person, at);
        return false;
    }

    /** True when this user has just gone away. */
    synchronized boolean set(SocketSession socket, boolean away, Instant at) {
        var person = person(socket.caller().userId());
        if (!person.sockets.contains(socket)) {
            return false;
        }
        var _ = away ? person.idle.add(socket) : person.idle.remove(socket);
        return settleAway(person, at);
    }

    /** Away is who is away from all desks. */
    private boolean settleAway(Person person, Instant at) {
        boolean isAway = person.idle.size() == person.sockets.size();
        if (isAway == person.away) {
            return false;
        }
        person.away = isAway;
        if (isAway) {
            person.lastSeenAt = at;
        }
        tell(person);
        return isAway;
    }

    /** When this user was last there, who is not any more; null for anybody else. */
    synchronized @Nullable Instant settle(UserId user) {
        var person = people.get(user);
        if (person == null || !person.sockets.isEmpty() || !person.online) {
            return null;
        }
        person.online = false;
        person.away = false;
        tell(person);
        return person.lastSeenAt;
    }

    synchronized int desktopsOf(UserId user) {
        var person = people.get(user);
        return person == null ? 0 : person.sockets.size();
    }

    synchronized void watch(SocketSession watcher) {
        watchers.add(watcher);
        if (isShownTo(watcher)) {
            people.values().forEach(person -> watcher.sendEphemeral(frameOf(person)));
        }
    }

    synchronized void unwatch(SocketSession watcher) {
        watchers.remove(watcher);
    }

    /** Somebody began or ceased to show: a watcher's picture is as if he had never seen, or always. */
    synchronized void lookAgain(SocketSession watcher) {
        boolean isShown = isShownTo(watcher);
        people.values().forEach(person -> watcher.sendEphemeral(isShown ? frameOf(person) : blank(person)));
    }

    private boolean isShownTo(SocketSession watcher) {
        return policy.shows(gallery, watcher.caller().galleryId());
    }

    private void tell(Person person) {
        var frame = frameOf(person);
        watchers.stream().filter(this::isShownTo).forEach(watcher -> watcher.sendEphemeral(frame));
    }

    private Frame frameOf(Person person) {
        boolean isHere = person.online && !person.away;
        return frame(person, person.online, isHere ? null : person.lastSeenAt, person.away);
    }

    private Frame blank(Person person) {
        return frame(person, false, null, false);
    }

    private Frame frame(Person person, boolean online, @Nullable Instant lastSeenAt, boolean away) {
        return Frame.of(
                ServerEvent.PRESENCE_CHANGED,
                new ServerEvent.PresenceChanged(gallery, person.user, online, lastSeenAt, away));
    }

    private static final class Person {
        private final UserId user;
        private final Set<SocketSession> sockets = new HashSet<>();
        private final Set<SocketSession> idle = new HashSet<>();
        private boolean online;
        private boolean away;
        private @Nullable Instant lastSeenAt;

        Person(UserId user) {
            this.user = user;
        }
    }
}
