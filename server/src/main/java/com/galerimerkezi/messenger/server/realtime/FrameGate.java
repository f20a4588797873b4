package com.galerimerkezi.messenger.server.realtime;

import com.corundumstudio.socketio.messages.PacketsMessage;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/** Lets through what a well-behaved client sends; anything else costs the socket. One for each channel. */
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
final class FrameGate extends ChannelInboundHandlerAdapter {

    static final int MOST_BYTES = 4096;

    private final boolean limited;
    private final TokenBucket bucket = new TokenBucket(System.nanoTime());
    private boolean shut;

    FrameGate(boolean limited) {
        this.limited = limited;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        switch (message) {
            case WebSocketFrame frame -> read(ctx, frame);
            // netty-socketio sends its own messages through the pipeline once more.
            case PacketsMessage own -> ctx.fireChannelRead(own);
            // The end of the request that opened the socket.
            case HttpContent rest -> rest.release();
            default -> {
                ReferenceCountUtil.release(message);
                ctx.close();
            }
        }
    }

    private void read(ChannelHandlerContext ctx, WebSocketFrame frame) {
        if (shut) {
            frame.release();
            return;
        }
        var objection = objectionTo(frame);
        if (objection != null) {
            shut = true;
            frame.release();
            objection.send(ctx.channel());
            return;
        }
        switch (frame) {
            case PingWebSocketFrame ping -> ctx.writeAndFlush(new PongWebSocketFrame(ping.content()));
            case PongWebSocketFrame pong -> pong.release();
            default -> ctx.fireChannelRead(frame);
        }
    }

    private @Nullable Closing objectionTo(WebSocketFrame frame) {
        if (limited && !bucket.take(System.nanoTime())) {
            return Closing.POLICY;
        }
        return switch (frame) {
            case TextWebSocketFrame text -> objectionTo(text);
            case CloseWebSocketFrame close -> null;
            case PingWebSocketFrame ping -> null;
            case PongWebSocketFrame pong -> null;
            default -> Closing.NO_TEXT;
        };
    }

    private static @Nullable Closing objectionTo(TextWebSocketFrame text) {
        if (text.content().readableBytes() > MOST_BYTES) {
            return Closing.TOO_BIG;
        }
        boolean isWhole = text.isFinalFragment() && text.rsv() == 0;
        return isWhole && PacketKind.of(text.content()) != null ? null : Closing.POLICY;
    }

    /** Broken frames and broken connections; the decoder has sent its own close frame where there is one. */
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable failure) {
        ctx.close();
    }
}
