package com.galerimerkezi.messenger.contract.hours;

import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Of which end of an offer its side has to be told at a moment: what is left of the time in which somebody is there to
 * answer. So an offer that ends at night is told of before the evening's end, and nobody is woken for it.
 */
public final class OfferEnds {

    public static final Duration HOUR = Duration.ofMinutes(60);
    public static final Duration MINUTES = Duration.ofMinutes(10);
    public static final Duration LAST = Duration.ofMinutes(5);

    private static final Duration LONGEST_OFFER = Duration.ofDays(8);

    private OfferEnds() {}

    /** Of an urgent room all time counts, and no hour is quiet. */
    public static Optional<AlertKind> due(Instant now, Instant ends, BusinessHours hours, boolean urgent) {
        var opening = new Opening(hours);
        if (!now.isBefore(ends) || (!urgent && !opening.isOpen(now))) {
            return Optional.empty();
        }
        var left = urgent ? Duration.between(now, ends) : opening.between(now, ends);
        if (left.compareTo(LAST) <= 0) {
            return Optional.of(AlertKind.OFFER_LAST);
        }
        if (left.compareTo(MINUTES) <= 0) {
            return Optional.of(AlertKind.OFFER_MINUTES);
        }
        return left.compareTo(HOUR) <= 0 ? Optional.of(AlertKind.OFFER_HOUR) : Optional.empty();
    }

    /** Until when an offer may end that may have to be told of now: while nobody is there, its end comes no nearer. */
    public static Instant horizon(Instant now, BusinessHours hours) {
        return new Opening(hours).after(now, HOUR.plusMillis(1)).orElseGet(() -> now.plus(LONGEST_OFFER));
    }
}
