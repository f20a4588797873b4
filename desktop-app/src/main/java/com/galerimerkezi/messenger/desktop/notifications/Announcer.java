package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.concurrent.CompletableFuture;

/** A place where announcements are shown. */
public interface Announcer {

    /** Called on the UI thread; the future, which may complete on any thread, fails with what stood in the way. */
    CompletableFuture<Void> show(Announcement announcement, Responder responder);

    /** The room is read up to there, here or elsewhere: what only told of it goes. On the UI thread. */
    void read(RoomId room, long upToSeq);
}
