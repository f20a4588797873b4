package com.galerimerkezi.messenger.server.realtime;

/** So many frames at once, so many a second. Of one event loop alone. */
final class TokenBucket {

    private static final int BURST = 60;
    private static final long NANOS_PER_TOKEN = 1_000_000_000L / 20;

    private long tokens = BURST;
    private long filledAt;

    TokenBucket(long now) {
        filledAt = now;
    }

    boolean take(long now) {
        long fresh = (now - filledAt) / NANOS_PER_TOKEN;
        if (fresh > 0) {
            tokens = Math.min(BURST, tokens + fresh);
            filledAt += fresh * NANOS_PER_TOKEN;
        }
        return --tokens >= 0;
    }
}
