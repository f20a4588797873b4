package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.Viewer;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketListener;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a gallery which of its own staff have a room on the screen. The other side's sockets are never looked at. */
@Component
final class Viewing implements SocketListener {

    private final Sockets sockets;
    private final FirstNames names;
    private final ConcurrentMap<Side, Map<SocketSession, Viewer>> sides = new ConcurrentHashMap<>();
    private final ConcurrentMap<SocketSession, Set<Side>> seen = new ConcurrentHashMap<>();

    Viewing(Sockets sockets, FirstNames names) {
        this.sockets = sockets;
        this.names = names;
    }

    /** Whoever comes is told in any case: others may be there. */
    void start(SocketSession session, RoomId room, ViewingActivity activity) {
        var user = session.caller().userId();
        var viewer = new Viewer(user, names.of(user), activity);
        var side = new Side(session.caller().galleryId(), room);
        seen.computeIfAbsent(session, one -> ConcurrentHashMap.newKeySet()).add(side);
        sides.compute(side, (same, known) -> {
            var before = viewersIn(known);
            Map<SocketSession, Viewer> there = known == null ? new LinkedHashMap<>() : known;
            there.put(session, viewer);
            var after = viewersIn(there);
            if (after.equals(before)) {
                session.sendEphemeral(frameOf(room, after));
            } else {
                tell(side, after);
            }
            return there;
        });
        // The socket may have gone meanwhile, and what removed it did not see this room.
        if (!session.isOpen()) {
            disconnected(session);
        }
    }

    void stop(SocketSession session, RoomId room) {
        var side = new Side(session.caller().galleryId(), room);
        seen.computeIfPresent(session, (same, rooms) -> {
            rooms.remove(side);
            return rooms.isEmpty() ? null : rooms;
        });
        leave(session, side);
    }

    @Override
    public void disconnected(SocketSession session) {
        var rooms = seen.remove(session);
        if (rooms != null) {
            rooms.forEach(side -> leave(session, side));
        }
    }

    /** One after the other for each side, so that the last news is the newest. */
    private void leave(SocketSession session, Side side) {
        sides.computeIfPresent(side, (same, there) -> {
            var before = viewersIn(there);
            there.remove(session);
            var after = viewersIn(there);
            if (!after.equals(before)) {
                tell(side, after);
            }
            return there.isEmpty() ? null : there;
        });
    }

    private void tell(Side side, Collection<Viewer> viewers) {
        var frame = frameOf(side.room, viewers);
        sockets.ofGallery(side.gallery).forEach(session -> session.sendEphemeral(frame));
    }

    /** Each user once, with what he does most, wherever he does it. */
    private static List<Viewer> viewersIn(@Nullable Map<SocketSession, Viewer> there) {
        var viewers = new LinkedHashMap<UserId, Viewer>();
        if (there != null) {
            there.values()
                    .forEach(viewer -> viewers.merge(
                            viewer.userId(),
                            viewer,
                            (one, other) -> one.activity().compareTo(other.activity()) < 0 ? other : one));
        }
        return List.copyOf(viewers.values());
    }

    private static Frame frameOf(RoomId room, Collection<Viewer> viewers) {
        return Frame.of(ServerEvent.ROOM_VIEWING, new ServerEvent.RoomViewing(room, List.copyOf(viewers)));
    }

    /** One gallery's side of a room. */
    private record Side(GalleryId gallery, RoomId room) {}
}
