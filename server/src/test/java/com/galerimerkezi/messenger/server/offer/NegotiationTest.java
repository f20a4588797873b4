package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NegotiationTest {

    private static final int SEQUENCES = Integer.getInteger("negotiation.sequences", 10_000);
    private static final GalleryId BUYER = new GalleryId(new UUID(7, 1));
    private static final GalleryId SELLER = new GalleryId(new UUID(7, 2));
    private static final Instant NOON = Instant.parse("2026-11-30T09:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofDays(2));

    private record Step(Move move, GalleryId who, Instant at) {}

    @Test
    void theSideThatIsAskedMayAnswerAndTheOtherMayOnlyWithdraw() {
        var offer = Negotiation.begin(BUYER, SELLER, terms(800_000, END));

        for (var move : List.of(counter(900_000), new Move.Accept(), new Move.Reject(null))) {
            assertThat(offer.after(move, SELLER, NOON).version()).isEqualTo(2);
            refused(ErrorCode.NOT_YOUR_TURN, offer, move, BUYER, NOON);
        }
        assertThat(offer.after(new Move.Withdraw(), BUYER, NOON).status()).isEqualTo(OfferStatus.WITHDRAWN);
        refused(ErrorCode.NOT_YOUR_TURN, offer, new Move.Withdraw(), SELLER, NOON);
    }

    @Test
    void aCounterTurnsTheTableAndTakesThePlaceOfTheAmountBefore() {
        var countered = Negotiation.begin(BUYER, SELLER, terms(800_000, END)).after(counter(900_000), SELLER, NOON);

        assertThat(countered.turn()).isEqualTo(BUYER);
        assertThat(countered.by()).isEqualTo(SELLER);
        assertThat(countered.live().amount()).isEqualByComparingTo("900000");
        assertThat(countered.previousAmount()).isEqualByComparingTo("800000");
        assertThat(countered.after(new Move.Withdraw(), SELLER, NOON).status()).isEqualTo(OfferStatus.WITHDRAWN);
    }

    @Test
    void theLastMillisecondIsInTimeAndTheInstantItselfIsTooLate() {
        var offer = Negotiation.begin(BUYER, SELLER, terms(800_000, END));

        assertThat(offer.after(new Move.Accept(), SELLER, END.minusMillis(1)).status())
                .isEqualTo(OfferStatus.ACCEPTED);
        refused(ErrorCode.OFFER_STATE_CONFLICT, offer, new Move.Accept(), SELLER, END);
        refused(ErrorCode.OFFER_STATE_CONFLICT, offer, new Move.Expire(), SELLER, END.minusMillis(1));
        assertThat(offer.after(new Move.Expire(), BUYER, END).status()).isEqualTo(OfferStatus.EXPIRED);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsClosedNeverMovesAgain(Move end, GalleryId who, Instant at) {
        var closed = Negotiation.begin(BUYER, SELLER, terms(800_000, END)).after(end, who, at);

        assertThat(closed.turn()).isNull();
        for (var move : moves(terms(1, END.plus(Duration.ofDays(2))))) {
            for (var anybody : List.of(BUYER, SELLER)) {
                refused(ErrorCode.OFFER_STATE_CONFLICT, closed, move, anybody, at);
            }
        }
    }

    static List<Object[]> ends() {
        return List.of(
                new Object[] {new Move.Accept(), SELLER, NOON},
                new Object[] {new Move.Reject("pahalı"), SELLER, NOON},
                new Object[] {new Move.Withdraw(), BUYER, NOON},
                new Object[] {new Move.CloseSold(), SELLER, NOON},
                new Object[] {new Move.Expire(), BUYER, END});
    }

    @Test
    void whateverAnybodyTriesTheRulesHoldAndTheStepsTellTheSameStory() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var at = NOON;
            var offer = Negotiation.begin(BUYER, SELLER, terms(1 + random.nextInt(1_000_000), END));
            var first = offer.live();
            List<Step> taken = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                at = at.plus(Duration.ofMinutes(random.nextInt(600)));
                var step = new Step(anyMove(random, at), random.nextBoolean() ? BUYER : SELLER, at);
                offer = tried(offer, step, taken);
            }

            assertThat(replayed(first, taken)).as("seed %d", seed).isEqualTo(offer);
            assertThat(offer.version()).isEqualTo(taken.size() + 1L);
        }
    }

    private static Negotiation tried(Negotiation before, Step step, List<Step> taken) {
        Negotiation after;
        try {
            after = before.after(step.move, step.who, step.at);
        } catch (RefusedException refused) {
            return before;
        }
        taken.add(step);
        assertThat(before.isOpen()).isTrue();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.isOpen()).isEqualTo(step.move instanceof Move.Counter);
        assertThat(after.turn() == null).isEqualTo(!after.isOpen());
        assertThat(after.turn()).isNotEqualTo(after.by());
        return after;
    }

    private static Negotiation replayed(Terms first, List<Step> steps) {
        var offer = Negotiation.begin(BUYER, SELLER, first);
        for (var step : steps) {
            offer = offer.after(step.move, step.who, step.at);
        }
        return offer;
    }

    private static Move anyMove(Random random, Instant at) {
        // Most tries are counters: what ends an offer leaves nothing to try.
        var moves = moves(terms(1 + random.nextInt(1_000_000), at.plus(Duration.ofHours(1 + random.nextInt(167)))));
        return random.nextInt(4) > 0 ? moves.getFirst() : moves.get(random.nextInt(moves.size()));
    }

    private static List<Move> moves(Terms terms) {
        return List.of(
                new Move.Counter(terms),
                new Move.Accept(),
                new Move.Reject(null),
                new Move.Withdraw(),
                new Move.Expire(),
                new Move.CloseSold());
    }

    private static Move counter(long amount) {
        return new Move.Counter(terms(amount, END));
    }

    private static Terms terms(long amount, Instant end) {
        return new Terms(BigDecimal.valueOf(amount), null, false, end);
    }

    private static void refused(ErrorCode code, Negotiation offer, Move move, GalleryId who, Instant at) {
        assertThatThrownBy(() -> offer.after(move, who, at))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
