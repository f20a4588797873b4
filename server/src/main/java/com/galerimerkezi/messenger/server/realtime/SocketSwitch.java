package com.galerimerkezi.messenger.server.realtime;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Gives the connections that ask for Socket.IO to netty-socketio's handlers, and everything else on to REST. */
@Component
@ChannelHandler.Sharable
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
public final class SocketSwitch extends ChannelInboundHandlerAdapter implements DisposableBean {

    private static final String NAME = "socketSwitch";
    private static final int LONGEST_LANGUAGE = 64;

    private final HttpGate gate;
    private final SocketDesk desk;
    private final SocketIoHandlers socketIo = new SocketIoHandlers();

    SocketSwitch(SocketDesk desk) {
        this.desk = desk;
        gate = new HttpGate(desk.settings());
    }

    /** For each connection of the HTTP server, once reactor-netty has set up its own handlers. */
    public void installIn(Channel connection) {
        connection.pipeline().addAfter(NettyPipeline.HttpCodec, NAME, this);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest request && request.uri().startsWith(HttpGate.PATH)) {
            dropRest(ctx.pipeline());
            receive(ctx, request);
        } else {
            ctx.fireChannelRead(message);
        }
    }

    private void receive(ChannelHandlerContext ctx, HttpRequest request) {
        try {
            var objection = gate.objectionTo(request);
            if (objection == null && !gate.admit(ctx.channel())) {
                objection = HttpResponseStatus.TOO_MANY_REQUESTS;
            }
            if (objection == null) {
                splice(ctx, request);
            } else {
                refuse(ctx, objection);
            }
        } finally {
            ReferenceCountUtil.release(request);
        }
    }

    private void splice(ChannelHandlerContext ctx, HttpRequest request) {
        var pipeline = ctx.pipeline();
        var headers = request.headers();
        var doorkeeper = new Doorkeeper(
                desk,
                headers.get(HttpHeaderNames.AUTHORIZATION),
                shortened(headers.get(HttpHeaderNames.ACCEPT_LANGUAGE)));
        pipeline.addLast(new FrameGate(desk.settings().limited()), doorkeeper);
        socketIo.addTo(pipeline);
        ctx.channel().config().setWriteBufferWaterMark(SocketSession.WATER_MARK);
        // reactor-netty reads by hand.
        ctx.channel().config().setAutoRead(true);
        var handshake = pipeline.context(doorkeeper);
        pipeline.remove(this);
        var clean = gate.clean(request);
        handshake.fireChannelRead(clean);
        // netty-socketio keeps the request for as long as the socket lives.
        clean.headers().clear();
    }

    private static void refuse(ChannelHandlerContext ctx, HttpResponseStatus status) {
        ctx.pipeline().replace(ctx.handler(), "refused", new Swallow());
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.EMPTY_BUFFER);
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        HttpUtil.setContentLength(answer, 0);
        ctx.channel().writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    private void dropRest(ChannelPipeline pipeline) {
        var names = pipeline.names();
        for (var name : List.copyOf(names.subList(names.indexOf(NettyPipeline.HttpCodec) + 1, names.size()))) {
            var handler = pipeline.get(name);
            if (handler != null && handler != this) {
                pipeline.remove(handler);
            }
        }
    }

    private static @Nullable String shortened(@Nullable String language) {
        return language == null || language.length() <= LONGEST_LANGUAGE
                ? language
                : language.substring(0, LONGEST_LANGUAGE);
    }

    @Override
    public void destroy() {
        socketIo.stop();
    }

    /** What still comes on a connection that was refused. */
    private static final class Swallow extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            ReferenceCountUtil.release(message);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable failure) {
            ctx.close();
        }
    }
}
