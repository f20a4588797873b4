package com.galerimerkezi.messenger.server.realtime;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

/** Why a socket is closed, as the WebSocket protocol numbers it. */
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
enum Closing {
    NO_TEXT(WebSocketCloseStatus.INVALID_MESSAGE_TYPE),
    POLICY(WebSocketCloseStatus.POLICY_VIOLATION),
    TOO_BIG(WebSocketCloseStatus.MESSAGE_TOO_BIG);

    private final int code;

    Closing(WebSocketCloseStatus status) {
        code = status.code();
    }

    /** On the event loop, of an upgraded channel. */
    void send(Channel channel) {
        channel.writeAndFlush(new CloseWebSocketFrame(code, "")).addListener(ChannelFutureListener.CLOSE);
    }
}
