package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.concurrent.CompletableFuture;

/** What the user does with an announcement; called on the UI thread. */
public interface Responder {

    void open(RoomId room, long seq);

    /** Completes when the reply is safely in the outbox. */
    CompletableFuture<Void> reply(RoomId room, String text);
}
