package com.galerimerkezi.messenger.desktop.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * This computer's clock, set right by the server's: a dealer's PC may be a day off, and "today" would be wrong. Small
 * differences are the way's, not the clock's, and are left alone.
 */
public final class ServerClock extends Clock {

    private static final Duration NOTICED = Duration.ofSeconds(30);

    private final Clock own;
    private final AtomicReference<Duration> offset;

    public ServerClock(Clock own) {
        this(own, new AtomicReference<>(Duration.ZERO));
    }

    private ServerClock(Clock own, AtomicReference<Duration> offset) {
        this.own = own;
        this.offset = offset;
    }

    void heard(Instant serverTime) {
        var ahead = Duration.between(own.instant(), serverTime);
        offset.set(ahead.abs().compareTo(NOTICED) < 0 ? Duration.ZERO : ahead);
    }

    @Override
    public ZoneId getZone() {
        return own.getZone();
    }

    /** Another zone of the same clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new ServerClock(own.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return own.instant().plus(offset.get());
    }
}
