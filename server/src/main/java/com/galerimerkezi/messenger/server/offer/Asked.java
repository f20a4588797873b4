package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.server.platform.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step as it was asked for. A repeat under its id must ask for the same; until when it stands is looked at only
 * afterwards, because a repeat may come when that time is over.
 *
 * @param note of an amount, or the reason of a rejection
 */
record Asked(
        OfferAction action,
        @Nullable BigDecimal amount,
        @Nullable String note,
        boolean isFinal,
        @Nullable Instant expiresAt) {

    private static final Duration DEFAULT_WINDOW = Duration.ofDays(2);
    private static final Duration SHORTEST_WINDOW = Duration.ofHours(1);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);
    /** Whoever asks for exactly an hour, or for exactly a week, is on the way for a moment or has another clock. */
    private static final Duration LENIENCE = Duration.ofSeconds(30);

    static Asked accept() {
        return new Asked(OfferAction.ACCEPT, null, null, false, null);
    }

    static Asked withdraw() {
        return new Asked(OfferAction.WITHDRAW, null, null, false, null);
    }

    static Asked reject(@Nullable String reason) {
        return new Asked(OfferAction.REJECT, null, reason, false, null);
    }

    /** Throws VALIDATION_FAILED for an end that is too near or too far. */
    Terms termsAt(Instant now) {
        var end = endFrom(now);
        Check.that()
                .problem(
                        end.isBefore(now.plus(SHORTEST_WINDOW).minus(LENIENCE))
                                || end.isAfter(now.plus(LONGEST_WINDOW).plus(LENIENCE)),
                        "expiresAt",
                        "out_of_range")
                .orRefuse();
        return new Terms(Objects.requireNonNull(amount), note, isFinal, end);
    }

    Move moveAt(Instant now) {
        return switch (action) {
            case OFFER, COUNTER -> new Move.Counter(termsAt(now));
            case ACCEPT -> new Move.Accept();
            case REJECT -> new Move.Reject(note);
            case WITHDRAW -> new Move.Withdraw();
            case EXPIRE -> new Move.Expire();
            case CLOSE_SOLD -> new Move.CloseSold();
        };
    }

    boolean isSameAs(StepRepository.Done done) {
        return action == done.action()
                && (amount == null
                        ? done.amount() == null
                        : done.amount() != null && amount.compareTo(done.amount()) == 0)
                && Objects.equals(note, done.note())
                && isFinal == done.isFinal()
                && (amount == null || endFrom(done.createdAt()).equals(done.expiresAt()));
    }

    private Instant endFrom(Instant now) {
        return Objects.requireNonNullElseGet(expiresAt, () -> now.plus(DEFAULT_WINDOW))
                .truncatedTo(ChronoUnit.MILLIS);
    }
}
