package com.galerimerkezi.messenger.server.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The real time, or one that stands, and how far somebody has moved the hands. */
public final class MovableClock extends Clock {

    private final Clock works;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock() {
        this(Clock.systemUTC());
    }

    private MovableClock(Clock works) {
        this.works = works;
    }

    /** It goes on only when it is moved: two who look at it one after the other see the same. */
    public static MovableClock standing() {
        return new MovableClock(
                Clock.fixed(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
    }

    /** Further than before, or back. */
    public synchronized void move(Duration step) {
        offset = offset.plus(step);
    }

    @Override
    public Instant instant() {
        return works.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times are UTC");
    }
}
