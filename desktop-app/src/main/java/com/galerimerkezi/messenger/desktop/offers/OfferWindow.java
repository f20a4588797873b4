package com.galerimerkezi.messenger.desktop.offers;

import java.time.Duration;
import java.util.Locale;

/** How long an amount is to count, from the ones that the server takes. */
enum OfferWindow {
    AN_HOUR(Duration.ofHours(1)),
    SIX_HOURS(Duration.ofHours(6)),
    A_DAY(Duration.ofDays(1)),
    TWO_DAYS(Duration.ofDays(2)),
    THREE_DAYS(Duration.ofDays(3)),
    A_WEEK(Duration.ofDays(7));

    /** Taken off the longest and put on the shortest: what is under way for a moment is still within the bounds. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Duration length;

    OfferWindow(Duration length) {
        this.length = length;
    }

    Duration length() {
        return switch (this) {
            case AN_HOUR -> length.plus(MARGIN);
            case A_WEEK -> length.minus(MARGIN);
            case SIX_HOURS, A_DAY, TWO_DAYS, THREE_DAYS -> length;
        };
    }

    String textKey() {
        return "offer.window." + name().toLowerCase(Locale.ROOT);
    }
}
