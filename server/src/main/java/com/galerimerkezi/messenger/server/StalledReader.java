package com.galerimerkezi.messenger.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;

/** Ends a connection that asked and then takes nothing of its answer: answers must not pile up in memory. */
final class StalledReader extends IdleStateHandler {

    private static final int SECONDS = 30;

    StalledReader() {
        // progress counts, however slow: a big file over a poor line is no stall
        super(true, 0, SECONDS, 0, TimeUnit.SECONDS);
    }

    @Override
    protected void channelIdle(ChannelHandlerContext ctx, IdleStateEvent idle) {
        var waiting = ctx.channel().unsafe().outboundBuffer();
        if (waiting != null && waiting.totalPendingWriteBytes() > 0) {
            var _ = ctx.close();
        }
    }
}
