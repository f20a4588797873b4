package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sessions and frames for tests outside this package. */
public final class TestSessions {

    private TestSessions() {}

    public static SocketSession unconnected() {
        var channel = new EmbeddedChannel();
        var caller = new Caller(new UserId(UUID.randomUUID()), new GalleryId(UUID.randomUUID()), Role.STAFF, null);
        return new SocketSession(
                caller,
                channel,
                new Sockets(),
                new Outbox(channel.eventLoop()),
                new Lane(Runnable::run, channel),
                null);
    }

    /** Without the WebSocket header. */
    public static String text(Frame frame) {
        var wire = frame.bytes().toString(StandardCharsets.UTF_8);
        return wire.substring(wire.indexOf("42["));
    }
}
