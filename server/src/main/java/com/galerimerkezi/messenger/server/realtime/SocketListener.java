package com.galerimerkezi.messenger.server.realtime;

/** Told, on a virtual thread, of authenticated sockets that come and go. */
public interface SocketListener {

    default void connected(SocketSession session) {}

    default void disconnected(SocketSession session) {}
}
