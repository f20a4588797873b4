package com.galerimerkezi.messenger.server.realtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Sockets by something they share. A list is replaced, never changed: there are far more reads than moves. */
final class SocketIndex<K> {

    private final ConcurrentMap<K, List<SocketSession>> sockets = new ConcurrentHashMap<>();

    List<SocketSession> of(K key) {
        return sockets.getOrDefault(key, List.of());
    }

    Set<K> keys() {
        return Collections.unmodifiableSet(sockets.keySet());
    }

    void add(K key, SocketSession socket) {
        sockets.merge(key, List.of(socket), SocketIndex::joined);
    }

    /** False, and nothing is added, where there are so many already. */
    boolean add(K key, SocketSession socket, int most) {
        var now = sockets.compute(key, (same, known) -> joinedUpTo(most, known, socket));
        return now != null && now.contains(socket);
    }

    void remove(K key, SocketSession socket) {
        sockets.computeIfPresent(key, (same, known) -> without(known, socket));
    }

    private static List<SocketSession> joinedUpTo(int most, @Nullable List<SocketSession> known, SocketSession socket) {
        var before = known == null ? List.<SocketSession>of() : known;
        return before.size() >= most ? before : joined(before, List.of(socket));
    }

    private static List<SocketSession> joined(List<SocketSession> known, List<SocketSession> one) {
        var more = new ArrayList<SocketSession>(known.size() + 1);
        more.addAll(known);
        more.addAll(one);
        return Collections.unmodifiableList(more);
    }

    private static @Nullable List<SocketSession> without(List<SocketSession> known, SocketSession socket) {
        var fewer = new ArrayList<>(known);
        fewer.remove(socket);
        return fewer.isEmpty() ? null : Collections.unmodifiableList(fewer);
    }
}
