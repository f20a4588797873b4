package com.galerimerkezi.messenger.server.alert;

import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.hours.OfferEnds;
import com.galerimerkezi.messenger.contract.hours.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who is warned when. Decides, and touches nothing. */
final class AlertRules {

    private AlertRules() {}

    /**
     * An offer that waits for the own side: an hour and ten minutes before its end whoever has the room, and in the last
     * five minutes the owners. What counts is the time in which somebody is there to answer, so that an offer that ends at
     * night is told of before the evening's end. Of several that were missed the last one alone is told.
     */
    static Optional<Decision> ofOffer(Instant now, Instant ends, Case about) {
        return OfferEnds.due(now, ends, about.hours(), about.isUrgent())
                .flatMap(kind -> once(kind, kind == AlertKind.OFFER_LAST ? Audience.OWNERS : inHand(about), about));
    }

    /** A message that waits for an answer; what counts is open time, and of an urgent room all time. */
    static Optional<Decision> ofWaiting(Instant now, Instant since, Case about) {
        if (isQuiet(now, about)) {
            return Optional.empty();
        }
        var waited = about.isUrgent() ? Duration.between(since, now) : new Opening(about.hours()).between(since, now);
        if (isOver(waited, about.hours().escalateMinutes())) {
            return once(AlertKind.UNANSWERED_LONG, Audience.OWNERS, about);
        }
        return isOver(waited, about.hours().unansweredMinutes())
                ? once(AlertKind.UNANSWERED, inHand(about), about)
                : Optional.empty();
    }

    private static Optional<Decision> once(AlertKind kind, Audience audience, Case about) {
        return about.told().contains(kind) ? Optional.empty() : Optional.of(new Decision(kind, audience));
    }

    private static boolean isQuiet(Instant now, Case about) {
        return !about.isUrgent() && !new Opening(about.hours()).isOpen(now);
    }

    private static boolean isOver(Duration waited, int minutes) {
        return minutes > 0 && waited.compareTo(Duration.ofMinutes(minutes)) >= 0;
    }

    private static Audience inHand(Case about) {
        return about.isAssigned() ? Audience.ASSIGNEE : Audience.ALL;
    }

    enum Audience {
        ASSIGNEE,
        OWNERS,
        ALL
    }

    /**
     * What else counts.
     *
     * @param told what this very thing was warned of before
     */
    record Case(BusinessHours hours, boolean isAssigned, boolean isUrgent, Set<AlertKind> told) {
        Case {
            told = Set.copyOf(told);
        }
    }

    record Decision(AlertKind kind, Audience audience) {}
}
