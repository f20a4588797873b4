package com.galerimerkezi.messenger.server.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a mail server that takes nothing is left alone: twice as long each time, and never beyond a bound. */
final class MailRest {

    private final Duration first;
    private final Duration longest;
    private Duration next;
    private @Nullable Instant until;
    private @Nullable String why;

    MailRest(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        next = first;
    }

    synchronized boolean lasts(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** Whether that is news. */
    synchronized boolean begin(Instant now, String reason) {
        boolean isNews = !reason.equals(why);
        why = reason;
        until = now.plus(next);
        next = next.multipliedBy(2).compareTo(longest) < 0 ? next.multipliedBy(2) : longest;
        return isNews;
    }

    /** Whether there was one. */
    synchronized boolean end() {
        boolean was = why != null;
        why = null;
        until = null;
        next = first;
        return was;
    }
}
