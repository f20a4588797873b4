package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One user in one room: what he does, and what the others were told last. They are told at most once in a pause; what
 * comes too early is caught up by {@link #settle}. Called from many threads, so one compare-and-set decides who tells.
 */
final class Typist {

    static final long LAPSE_NANOS = TimeUnit.SECONDS.toNanos(6);

    private final UserId user;
    private final GalleryId gallery;
    private final RoomId room;
    private final String firstName;
    private final long pauseNanos;
    private final AtomicLong toldAt;

    private volatile boolean typing;
    private volatile boolean shown;
    private volatile long lapsesAt;
    private volatile @Nullable SocketSession from;
    private volatile boolean left;
    private volatile @Nullable Frame started;
    private volatile @Nullable Frame stopped;

    Typist(UserId user, GalleryId gallery, RoomId room, String firstName, long pauseNanos, long now) {
        this.user = user;
        this.gallery = gallery;
        this.room = room;
        this.firstName = firstName;
        this.pauseNanos = pauseNanos;
        toldAt = new AtomicLong(now - pauseNanos);
    }

    /** What the others are to be told now, if anything; so are the answers below. */
    @Nullable
    Frame start(SocketSession by, long now) {
        from = by;
        lapsesAt = now + LAPSE_NANOS;
        typing = true;
        return tell(true, now);
    }

    @Nullable
    Frame stop(long now) {
        typing = false;
        return shown ? tell(false, now) : null;
    }

    @Nullable
    Frame settle(long now) {
        if (typing && now - lapsesAt >= 0) {
            typing = false;
        }
        return typing == shown ? null : tell(typing, now);
    }

    boolean typesFrom(SocketSession session) {
        return typing && session == from;
    }

    UserId user() {
        return user;
    }

    RoomId room() {
        return room;
    }

    void setLeft(boolean left) {
        this.left = left;
    }

    /** Nobody waits for news of him. */
    boolean isOver() {
        return left && !typing && !shown;
    }

    private @Nullable Frame tell(boolean starts, long now) {
        if (pauseNanos > 0) {
            long before = toldAt.get();
            if (now - before < pauseNanos || !toldAt.compareAndSet(before, now)) {
                return null;
            }
        }
        shown = starts;
        return starts ? started() : stopped();
    }

    private Frame started() {
        var frame = started;
        if (frame == null) {
            frame = Frame.of(ServerEvent.USER_TYPING, new ServerEvent.UserTyping(user, room, firstName, gallery));
            started = frame;
        }
        return frame;
    }

    private Frame stopped() {
        var frame = stopped;
        if (frame == null) {
            frame = Frame.of(
                    ServerEvent.USER_STOPPED_TYPING, new ServerEvent.UserStoppedTyping(user, room, firstName, gallery));
            stopped = frame;
        }
        return frame;
    }
}
