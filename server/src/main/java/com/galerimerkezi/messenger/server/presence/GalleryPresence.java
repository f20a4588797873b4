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
    private final Map<UserId, Person> people = new HashMap<>();
    private final Set<SocketSession> watchers = new HashSet<>();

    GalleryPresence(GalleryId gallery) {
        this.gallery = gallery;
    }

    synchronized void arrived(UserId user) {
        var person = people.computeIfAbsent(user, Person::new);
        person.sockets++;
        if (!person.online) {
            person.online = true;
            tell(person);
        }
    }

    /** True when that was the last socket. */
    synchronized boolean left(UserId user, Instant at) {
        var person = people.computeIfAbsent(user, Person::new);
        person.sockets--;
        person.lastSeenAt = at;
        return person.sockets == 0;
    }

    synchronized void settle(UserId user) {
        var person = people.get(user);
        if (person != null && person.sockets == 0 && person.online) {
            person.online = false;
            tell(person);
        }
    }

    synchronized void watch(SocketSession watcher) {
        watchers.add(watcher);
        people.values().forEach(person -> watcher.sendEphemeral(frameOf(person)));
    }

    synchronized void unwatch(SocketSession watcher) {
        watchers.remove(watcher);
    }

    private void tell(Person person) {
        var frame = frameOf(person);
        watchers.forEach(watcher -> watcher.sendEphemeral(frame));
    }

    private Frame frameOf(Person person) {
        return Frame.of(
                ServerEvent.PRESENCE_CHANGED,
                new ServerEvent.PresenceChanged(
                        gallery, person.user, person.online, person.online ? null : person.lastSeenAt));
    }

    private static final class Person {
        private final UserId user;
        private int sockets;
        private boolean online;
        private @Nullable Instant lastSeenAt;

        Person(UserId user) {
            this.user = user;
        }
    }
}
