package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.EventType;

/** A feature's answer to one client event. One socket's events come one after another, on virtual threads. */
public interface SocketHandler<P> {

    EventType<P> type();

    /** A {@link com.galerimerkezi.messenger.server.platform.RefusedException} becomes the acknowledgement. */
    void handle(SocketSession session, P payload);

    /** Never waits for anything, so that it may be called on the Netty thread itself. */
    default boolean isInstant() {
        return false;
    }
}
