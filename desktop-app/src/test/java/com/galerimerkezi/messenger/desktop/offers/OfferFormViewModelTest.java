package com.galerimerkezi.messenger.desktop.offers;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OfferFormViewModelTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Europe/Istanbul"));
    private static final BigDecimal ASKED = new BigDecimal("1300000");

    private final Bargaining bargaining = new Bargaining();
    private final List<OfferTerms> sent = new ArrayList<>();
    private CompletableFuture<Offer> answer = new CompletableFuture<>();

    @Test
    void whatIsUnderstoodIsShownBeforeItIsSent() {
        var form = answering(SELLER, "1100000");

        form.written().set("1,25 milyon");

        assertThat(form.understood().get()).startsWith("1.250.000 ₺").contains("▲ 150.000 ₺");
        assertThat(form.canSend().get()).isTrue();
        assertThat(form.amount().get()).isEqualByComparingTo("1250000");
    }

    @Test
    void nonsenseIsSaidToBeSoAndNotSent() {
        var form = answering(SELLER, "1100000");

        form.written().set("beş aşağı");

        assertThat(form.amount().get()).isNull();
        assertThat(form.understood().get()).isNotBlank();
        assertThat(form.canSend().get()).isFalse();
        assertThat(form.send()).isCompletedExceptionally();
        assertThat(sent).isEmpty();
    }

    @Test
    void whatMayMeanTwoThingsIsAsked() {
        var form = answering(SELLER, "1100000");

        form.written().set("1,250");
        assertThat(form.candidates()).hasSizeGreaterThan(1);
        assertThat(form.canSend().get()).isFalse();

        form.understand(form.candidates().getFirst());
        assertThat(form.canSend().get()).isTrue();
        assertThat(form.amount().get()).isEqualByComparingTo(form.candidates().getFirst());
    }

    @Test
    void aBuyerWhoGoesDownAndASellerWhoGoesUpAreWarned() {
        bargaining.names(BUYER, "1100000").names(SELLER, "1250000");
        var buyer = form(BUYER);
        buyer.written().set("1.050.000");
        assertThat(buyer.warnings()).containsExactly("Önceki teklifinizden düşük: 1.100.000 ₺");

        bargaining.names(BUYER, "1150000");
        var seller = form(SELLER);
        seller.written().set("1.270.000");
        assertThat(seller.warnings()).containsExactly("Önceki teklifinizden yüksek: 1.250.000 ₺");
    }

    @Test
    void whoeverMeetsTheOtherSideIsToldToAccept() {
        bargaining.names(BUYER, "1100000").names(SELLER, "1250000");
        var buyer = form(BUYER);

        buyer.written().set("1.250.000");

        assertThat(buyer.warnings()).anyMatch(warning -> warning.contains("Kabul etmeyi düşünün"));
    }

    @Test
    void aMissingNoughtIsFarFromThePriceAsked() {
        var form = answering(SELLER, "1100000");

        form.written().set("125.000");

        assertThat(form.warnings()).anyMatch(warning -> warning.contains("Sıfırları kontrol edin"));
    }

    @Test
    void whatIsWarnedOfIsAskedAboutFirstAndNeverSentByEnter() {
        var form = answering(SELLER, "1100000");
        form.written().set("125.000");

        assertThat(form.mayEnter()).isFalse();
        assertThat(form.mayEnter()).isFalse();
        assertThat(form.asking().get()).isTrue();
        assertThat(form.mayPress()).isTrue();

        form.written().set("120.000");
        assertThat(form.asking().get()).isFalse();
        assertThat(form.mayPress()).isFalse();
        assertThat(form.mayPress()).isTrue();

        form.written().set("1.200.000");
        assertThat(form.asking().get()).isFalse();
        assertThat(form.mayEnter()).isTrue();
    }

    @Test
    void everyTryIsTheSameOffer() {
        var form = answering(SELLER, "1100000");
        form.written().set("1.200.000");
        form.note().set("  nakit  ");
        form.isFinal().set(true);
        form.window().set(OfferWindow.A_DAY);

        var _ = form.send();
        assertThat(form.canSend().get()).isFalse();
        answer.completeExceptionally(GatewayException.refused(ErrorCode.BUSY));
        assertThat(form.problem().get()).isNotBlank();
        answer = new CompletableFuture<>();
        var _ = form.send();

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo(sent.get(1));
        answer.completeExceptionally(GatewayException.refused(ErrorCode.BUSY));
        form.note().set("takas");
        var _ = form.send();
        assertThat(sent.getLast().id()).isNotEqualTo(sent.getFirst().id());
        assertThat(sent.getFirst().note()).isEqualTo("nakit");
        assertThat(sent.getFirst().isFinal()).isTrue();
        assertThat(sent.getFirst().until()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void everyWindowIsWithinWhatTheServerTakesAlsoAMomentLater() {
        for (var window : OfferWindow.values()) {
            assertThat(window.length().minusSeconds(30))
                    .isGreaterThan(Duration.ofHours(1).minusSeconds(1));
            assertThat(window.length()).isLessThan(Duration.ofDays(7));
        }
    }

    private OfferFormViewModel answering(GalleryId mine, String live) {
        bargaining.names(mine.equals(BUYER) ? SELLER : BUYER, live);
        return form(mine);
    }

    private OfferFormViewModel form(GalleryId mine) {
        var texts = Texts.in("tr");
        var subject = OfferSubject.of(new Bargain(bargaining.offer(), mine, NOON), ASKED, 0);
        return new OfferFormViewModel(subject, new OfferWords(texts, new Moments(texts, CLOCK)), CLOCK, terms -> {
            sent.add(terms);
            return answer;
        });
    }
}
