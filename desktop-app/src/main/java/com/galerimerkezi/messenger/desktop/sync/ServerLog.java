package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.SyncPage;
import java.util.List;

/** The server's log of events and the rooms that they lead to. */
public interface ServerLog {

    Cursor head();

    SyncPage after(Cursor cursor);

    List<Room> rooms();
}
