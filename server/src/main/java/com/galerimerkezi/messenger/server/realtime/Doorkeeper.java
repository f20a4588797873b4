package com.galerimerkezi.messenger.server.realtime;

import com.corundumstudio.socketio.handler.ClientHead;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.concurrent.Future;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing passes without a caller. netty-socketio sees CONNECT only after the token was found good, and never an event:
 * it would hand events to listeners whether or not somebody is there. One for each channel.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
final class Doorkeeper extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private static final Frame PONG = Frame.text("3");
    private static final Frame PONG_PROBE = Frame.text("3probe");
    private static final byte[] BARE_CONNECT = "40".getBytes(StandardCharsets.US_ASCII);
    private static final int CONNECT_PREFIX = 2;

    private final SocketDesk desk;
    private final @Nullable String authorization;
    private final @Nullable String acceptLanguage;

    private Door door = Door.NEW;
    private @Nullable SocketSession session;

    /** Until there is a token, then until that has run out. */
    private @Nullable Future<?> patience;

    Doorkeeper(SocketDesk desk, @Nullable String authorization, @Nullable String acceptLanguage) {
        this.desk = desk;
        this.authorization = authorization;
        this.acceptLanguage = acceptLanguage;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        var timeout = desk.settings().authTimeout().toMillis();
        patience = ctx.executor().schedule(() -> shut(ctx, Closing.POLICY), timeout, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (!(message instanceof TextWebSocketFrame frame)) {
            ctx.fireChannelRead(message);
            return;
        }
        try {
            read(ctx, frame);
        } finally {
            frame.release();
        }
    }

    private void read(ChannelHandlerContext ctx, TextWebSocketFrame frame) {
        var kind = door == Door.SHUT ? null : PacketKind.of(frame.content());
        switch (kind) {
            case EVENT -> event(ctx, frame.content());
            case PONG -> ctx.fireChannelRead(frame.retain());
            case CONNECT -> connect(ctx, frame.content());
            case PING -> ctx.writeAndFlush(PONG.bytes());
            case PING_PROBE -> ctx.writeAndFlush(PONG_PROBE.bytes());
            case CLOSE, DISCONNECT -> ctx.close();
            // Upgrades and acknowledgements that nobody asked for would only fill netty-socketio's maps.
            case PONG_PROBE, UPGRADE, ACK -> {}
            case null -> {}
        }
    }

    private void event(ChannelHandlerContext ctx, ByteBuf packet) {
        if (session == null) {
            shut(ctx, Closing.POLICY);
            return;
        }
        desk.events().receive(session, ByteBufUtil.getBytes(packet));
    }

    private void connect(ChannelHandlerContext ctx, ByteBuf packet) {
        if (door != Door.NEW) {
            shut(ctx, Closing.POLICY);
            return;
        }
        door = Door.ASKED;
        var auth = ByteBufUtil.getBytes(
                packet, packet.readerIndex() + CONNECT_PREFIX, packet.readableBytes() - CONNECT_PREFIX);
        desk.work(() -> ask(ctx, auth));
    }

    /** On a virtual thread: an outside issuer's keys may have to be fetched. */
    private void ask(ChannelHandlerContext ctx, byte[] auth) {
        try {
            var admitted = desk.admission().admit(auth, authorization);
            ctx.executor().execute(() -> open(ctx, admitted));
        } catch (RefusedException refusal) {
            ctx.executor().execute(() -> refuse(ctx, refusal.code()));
        } catch (RuntimeException failure) {
            LOG.error("A token could not be checked: {}", Traces.withoutMessages(failure));
            ctx.executor().execute(() -> refuse(ctx, ErrorCode.INTERNAL_ERROR));
        }
    }

    private void open(ChannelHandlerContext ctx, Admission.Admitted admitted) {
        if (door == Door.SHUT) {
            return;
        }
        SocketSession opened;
        try {
            opened = desk.opened(ctx.channel(), admitted, acceptLanguage);
        } catch (RefusedException refusal) {
            refuse(ctx, refusal.code());
            return;
        }
        door = Door.OPEN;
        session = opened;
        cancelPatience();
        var life = desk.lifeOn(admitted).toMillis();
        patience = ctx.executor().schedule(() -> opened.end(ErrorCode.TOKEN_EXPIRED), life, TimeUnit.MILLISECONDS);
        SocketIoHandlers.dropNeedless(ctx.pipeline());
        ctx.channel().attr(ClientHead.CLIENT).get().getStore().set(SocketIoHandlers.CHANNEL, ctx.channel());
        // What others send from here on is written after netty-socketio's answer, by a later task of this event loop.
        ctx.fireChannelRead(new TextWebSocketFrame(ctx.alloc().buffer(2).writeBytes(BARE_CONNECT)));
    }

    private void refuse(ChannelHandlerContext ctx, ErrorCode code) {
        if (door == Door.SHUT) {
            return;
        }
        ctx.write(Frame.connectError(code.name()).bytes());
        shut(ctx, Closing.POLICY);
    }

    private void shut(ChannelHandlerContext ctx, Closing why) {
        door = Door.SHUT;
        cancelPatience();
        if (session != null) {
            session.stop();
        }
        why.send(ctx.channel());
        // A reader that takes nothing would keep the close frame, and with it the channel.
        ctx.executor().schedule(() -> ctx.close(), 1, TimeUnit.SECONDS);
    }

    private void cancelPatience() {
        if (patience != null) {
            patience.cancel(false);
            patience = null;
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (session != null) {
            session.writabilityChanged(desk.settings().stallTimeout());
        }
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        door = Door.SHUT;
        cancelPatience();
        if (session != null) {
            desk.closed(session);
        }
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable failure) {
        LOG.warn("A socket failed: {}", Traces.withoutMessages(failure));
        ctx.close();
    }

    private enum Door {
        NEW,
        ASKED,
        OPEN,
        SHUT
    }
}
