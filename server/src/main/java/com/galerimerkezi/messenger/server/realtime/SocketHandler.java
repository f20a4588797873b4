package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.EventType;

/** A feature's answer to one client event. One socket's events come one after another, on virtual threads. */
public interface SocketHandler<P> {

    EventType<P> type();

    /** A {@link com.galerimerkezi.messenger.server.platform.RefusedException} becomes the acknowledgement. */
    void handle(SocketSession session, P payload);

    /** Whether {@link #handleAtOnce} is worth asking. */
    default boolean isInstant() {
        return false;
    }

    /** On the Netty thread, so it waits for nothing. False hands the event to {@link #handle}. */
    default boolean handleAtOnce(SocketSession session, P payload) {
        return false;
    }
}
