package com.galerimerkezi.messenger.desktop.offers;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.desktop.offers.Bargain.Move;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BargainTest {

    private final Bargaining bargaining = new Bargaining();

    @Test
    void whoeverIsAskedAnswersAndTheOtherSideCanOnlyWithdraw() {
        bargaining.names(BUYER, "1100000");

        assertThat(of(SELLER, NOON).moves()).containsExactly(Move.ACCEPT, Move.COUNTER, Move.REJECT);
        assertThat(of(BUYER, NOON).moves()).containsExactly(Move.WITHDRAW);
        assertThat(of(SELLER, NOON).isOurTurn()).isTrue();
        assertThat(of(BUYER, NOON).isOurTurn()).isFalse();
    }

    @Test
    void aCounterTurnsTheTableAndSupersedesTheAmountBefore() {
        bargaining.names(BUYER, "1100000");
        var first = bargaining.card();
        bargaining.names(SELLER, "1200000");
        var second = bargaining.card();

        var now = of(BUYER, NOON);

        assertThat(now.moves()).contains(Move.ACCEPT);
        assertThat(now.isLive(first)).isFalse();
        assertThat(now.isSuperseded(first)).isTrue();
        assertThat(now.isLive(second)).isTrue();
        assertThat(now.isSuperseded(second)).isFalse();
    }

    @Test
    void theAmountThatWasAcceptedIsNotStruckOut() {
        bargaining.names(BUYER, "1100000");
        var first = bargaining.card();
        bargaining.names(SELLER, "1200000");
        var second = bargaining.card();
        bargaining.ends(OfferAction.ACCEPT, BUYER);

        var now = of(SELLER, NOON);

        assertThat(now.isSuperseded(first)).isTrue();
        assertThat(now.isSuperseded(second)).isFalse();
        assertThat(now.isLive(second)).isFalse();
        assertThat(now.isSuperseded(bargaining.card())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = OfferAction.class,
            names = {"ACCEPT", "REJECT", "WITHDRAW", "EXPIRE", "CLOSE_SOLD"})
    void nothingCanBeDoneWithAnOfferThatHasEnded(OfferAction end) {
        bargaining.names(BUYER, "1100000").ends(end, SELLER);

        assertThat(of(BUYER, NOON).moves()).isEmpty();
        assertThat(of(SELLER, NOON).moves()).isEmpty();
        assertThat(of(SELLER, NOON).left()).isEmpty();
    }

    @Test
    void atItsInstantAnAmountIsOverThoughTheServerHasNotToldYet() {
        bargaining.names(BUYER, "1100000");
        var end = NOON.plus(WINDOW);

        assertThat(of(SELLER, end.minusMillis(1)).moves()).contains(Move.ACCEPT);
        assertThat(of(SELLER, end).moves()).isEmpty();
        assertThat(of(SELLER, end).status()).isEqualTo(OfferStatus.EXPIRED);
    }

    @Test
    void eachSideKnowsItsOwnLastAmount() {
        bargaining.names(BUYER, "1100000").names(SELLER, "1200000").names(BUYER, "1150000");

        assertThat(of(BUYER, NOON).ourLast()).contains(new BigDecimal("1150000"));
        assertThat(of(SELLER, NOON).ourLast()).contains(new BigDecimal("1200000"));
    }

    private Bargain of(GalleryId mine, Instant now) {
        return new Bargain(bargaining.offer(), mine, now);
    }
}
