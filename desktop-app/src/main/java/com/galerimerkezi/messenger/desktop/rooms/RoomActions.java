package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server does with rooms. */
public interface RoomActions {

    Room open(OpenRoomRequest request);

    Room find(RoomId room);

    void close(RoomId room);

    /** The newest of those that were closed. */
    List<Room> closed();

    /** For the whole gallery. */
    void archive(RoomId room, boolean archived);

    void pin(RoomId room, boolean pinned);

    /** Without an end one hears of it again. */
    void mute(RoomId room, @Nullable Instant until);

    void notifyOf(RoomId room, NotifyLevel level);

    void markRead(RoomId room);

    /** From its last message on. */
    void markUnread(RoomId room);

    void unmarkUnread(RoomId room);
}
