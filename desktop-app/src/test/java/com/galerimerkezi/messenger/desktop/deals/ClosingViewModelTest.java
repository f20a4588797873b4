package com.galerimerkezi.messenger.desktop.deals;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.desktop.offers.Bargaining;
import com.galerimerkezi.messenger.desktop.rooms.Rooms;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ClosingViewModelTest {

    private static final String YILDIZ = "Yıldız";

    private final ClosingViewModel model =
            new ClosingViewModel(Rooms.aCar(Sample.ROOM, YILDIZ, "BMW", "320i", "34 ABC 123", Rooms.NOON));

    @Test
    void nobodyHasToSayHowItEnded() {
        assertThat(model.canClose().get()).isTrue();
        assertThat(model.outcome()).isEmpty();
    }

    @Test
    void aDealMayHaveItsPriceInWords() {
        model.result().set(DealResult.AGREED);
        model.amount().set("1,2 milyon");
        model.note().set(" noter salı ");

        assertThat(model.understood(Texts.in("tr"))).isEqualTo("1.200.000 ₺");
        assertThat(model.outcome().map(OutcomeRequest::amount).orElseThrow()).isEqualByComparingTo("1200000");
        assertThat(model.outcome().map(OutcomeRequest::note)).contains("noter salı");
    }

    @Test
    void anAmountThatIsNoneIsNotSentForOne() {
        model.result().set(DealResult.AGREED);
        model.amount().set("ucuza");

        assertThat(model.canClose().get()).isFalse();
        model.amount().set("");
        assertThat(model.canClose().get()).isTrue();
    }

    @Test
    void whatWasLostHasAReasonAndNoPrice() {
        model.amount().set("900 bin");
        model.result().set(DealResult.LOST);
        model.reason().set(LossReason.CONDITION);

        assertThat(model.outcome())
                .contains(new OutcomeRequest(DealResult.LOST, LossReason.CONDITION, null, null, null));
    }

    @Test
    void anAcceptedOfferIsADealAtItsAmount() {
        var accepted = new Bargaining()
                .names(Bargaining.BUYER, "1150000")
                .ends(OfferAction.ACCEPT, Bargaining.SELLER)
                .offer();
        var room = Rooms.about(Rooms.aCar(Sample.ROOM, YILDIZ, "BMW", "320i", "34 ABC 123", Rooms.NOON), accepted);

        var outcome = new ClosingViewModel(room).outcome().orElseThrow();

        assertThat(outcome.outcome()).isEqualTo(DealResult.AGREED);
        assertThat(outcome.amount()).isEqualByComparingTo(new BigDecimal("1150000"));
        assertThat(outcome.currency()).isEqualTo("TRY");
    }

    @Test
    void aDealInAnotherCurrencyCanBeClosedAsItStands() {
        var accepted = new Bargaining()
                .in("EUR")
                .names(Bargaining.BUYER, "25000")
                .ends(OfferAction.ACCEPT, Bargaining.SELLER)
                .offer();
        var room = Rooms.about(Rooms.aCar(Sample.ROOM, YILDIZ, "BMW", "320i", "34 ABC 123", Rooms.NOON), accepted);
        var model = new ClosingViewModel(room);

        assertThat(model.canClose().get()).isTrue();
        assertThat(model.understood(Texts.in("tr"))).isEqualTo("25.000 EUR");
        assertThat(model.outcome().map(OutcomeRequest::amount).orElseThrow()).isEqualByComparingTo("25000");
        assertThat(model.outcome().map(OutcomeRequest::currency)).contains("EUR");
    }
}
