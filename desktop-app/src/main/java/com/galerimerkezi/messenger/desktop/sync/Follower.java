package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.util.List;

/** What follows the server's log: on disk first, then on the screen. */
public interface Follower {

    /** On the sync thread, inside the transaction that stores the cursor. */
    void keep(ServerEvent.Durable event);

    /** On the sync thread, once that transaction is on disk. */
    default void kept(ServerEvent.Durable event) {}

    /** On the UI thread. */
    void apply(ServerEvent.Durable event);

    /** As {@link #keep}, when everything before is void. */
    void keepAfresh(List<Room> rooms);

    /** As {@link #apply}, when everything before is void. */
    void applyAfresh(List<Room> rooms);
}
