package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.WriteBufferWaterMark;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One authenticated socket. */
@SuppressWarnings("FutureReturnValueIgnored") // Netty closes the channel of a write that fails
public final class SocketSession {

    static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(32 * 1024, 64 * 1024);

    private static final Frame DISCONNECT = Frame.text("41");
    private static final long MOST_PENDING_BYTES = 256 * 1024;
    private static final long FAREWELL_MILLIS = 500;

    private final Caller caller;
    private final Channel channel;
    private final Sockets sockets;
    private final Outbox outbox;
    private final Lane lane;
    private final @Nullable String acceptLanguage;

    private volatile Set<RoomId> rooms = Set.of();
    private volatile boolean open = true;

    /** Of the event loop alone: something was written and not flushed. */
    private boolean written;

    /** Of the event loop alone: the farewell is on its way. */
    private boolean ended;

    /** Of the event loop alone: how often the reader took up reading again. */
    private int stalls;

    SocketSession(
            Caller caller, Channel channel, Sockets sockets, Outbox outbox, Lane lane, @Nullable String language) {
        this.caller = caller;
        this.channel = channel;
        this.sockets = sockets;
        this.outbox = outbox;
        this.lane = lane;
        this.acceptLanguage = language;
    }

    public Caller caller() {
        return caller;
    }

    /** Joining is for ephemeral events of a room; durable ones reach the whole gallery anyway. */
    public void join(RoomId room) {
        if (rooms.contains(room)) {
            return;
        }
        var more = new HashSet<>(rooms);
        more.add(room);
        rooms = Set.copyOf(more);
        sockets.enter(room, this);
        // The socket may have gone meanwhile, and what removed it did not see this room.
        if (!open) {
            sockets.exit(room, this);
        }
    }

    public void leave(RoomId room) {
        var fewer = new HashSet<>(rooms);
        fewer.remove(room);
        rooms = Set.copyOf(fewer);
        sockets.exit(room, this);
    }

    public boolean isIn(RoomId room) {
        return rooms.contains(room);
    }

    /** The joined rooms; of a socket that is gone, those that it was in. */
    public Set<RoomId> rooms() {
        return rooms;
    }

    /** Must arrive or the socket is closed, to come back through sync. */
    public void send(Frame frame) {
        outbox.add(this, frame, false);
    }

    /** Dropped when the reader is slow. */
    public void sendEphemeral(Frame frame) {
        outbox.add(this, frame, true);
    }

    /** Closes the channel itself, not only the Socket.IO session. */
    public void close() {
        open = false;
        channel.close();
    }

    public boolean isOpen() {
        return open;
    }

    /** No event is handled and nothing is sent from now on. */
    void stop() {
        open = false;
    }

    Lane lane() {
        return lane;
    }

    @Nullable
    String acceptLanguage() {
        return acceptLanguage;
    }

    /** From now on no event of this socket is handled, whether or not it reads why. */
    void end(ErrorCode reason) {
        open = false;
        var farewell = Frame.of(ServerEvent.SESSION_ENDED, new ServerEvent.SessionEnded(reason));
        channel.eventLoop().execute(() -> {
            if (ended) {
                return;
            }
            ended = true;
            channel.write(farewell.bytes());
            // No close frame: OkHttp's client would then wait for the end of a connection that has ended.
            channel.writeAndFlush(DISCONNECT.bytes()).addListener(ChannelFutureListener.CLOSE);
            channel.eventLoop().schedule(() -> channel.close(), FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    /** The server stops. A connection that just ends makes every stock client come back by itself. */
    ChannelFuture goAway(ServerEvent.Reconnect hint) {
        open = false;
        var frame = Frame.of(ServerEvent.RECONNECT, hint);
        channel.eventLoop()
                .execute(() -> channel.writeAndFlush(frame.bytes()).addListener(ChannelFutureListener.CLOSE));
        return channel.closeFuture();
    }

    /** On the event loop. A reader that takes nothing for so long is cut. */
    void writabilityChanged(Duration patience) {
        if (channel.isWritable()) {
            stalls++;
            return;
        }
        int stall = stalls;
        channel.eventLoop()
                .schedule(
                        () -> {
                            if (stall == stalls && !channel.isWritable()) {
                                close();
                            }
                        },
                        patience.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** On the event loop. True when this is the first write since the last flush. */
    boolean write(Frame frame, boolean mayBeDropped) {
        if (!open) {
            return false;
        }
        if (!channel.isWritable()) {
            if (mayBeDropped) {
                return false;
            }
            if (pendingBytes() + frame.size() > MOST_PENDING_BYTES) {
                close();
                return false;
            }
        }
        channel.write(frame.bytes(), channel.voidPromise());
        boolean first = !written;
        written = true;
        return first;
    }

    void flush() {
        written = false;
        channel.flush();
    }

    /** Only of a channel that is not writable; Netty tells no more. */
    private long pendingBytes() {
        return channel.bytesBeforeWritable() + WATER_MARK.low();
    }
}
