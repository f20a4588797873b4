package com.galerimerkezi.messenger.desktop.offers;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferWordsTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Europe/Istanbul"));

    private final OfferWords words = in("tr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250000 | 1200000 | ▲ 50.000 ₺ · %4,2",
                "1150000 | 1200000 | ▼ 50.000 ₺ · %4,2",
                "1200000.50 | 1200000 | ▲ 0,50 ₺ · %0,0",
                "1200000.00 | 1200000 | ''"
            })
    void aChangeSaysWhichWayHowMuchAndHowMuchOfIt(String amount, String before, String said) {
        assertThat(words.change(new BigDecimal(amount), new BigDecimal(before), "TRY"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1170000 | TRY | O günkü istenen fiyat: 1.300.000 ₺ · %10,0 altında",
                "1365000 | TRY | O günkü istenen fiyat: 1.300.000 ₺ · %5,0 üstünde",
                "1300000 | TRY | O günkü istenen fiyat: 1.300.000 ₺",
                "35000 | EUR | O günkü istenen fiyat: 1.300.000 ₺"
            })
    void anAmountIsSeenBesideWhatWasAskedOnThatDay(String amount, String currency, String said) {
        assertThat(words.asked(
                        new Bargaining().in(currency).names(BUYER, amount).card()))
                .isEqualTo(said);
    }

    @Test
    void theFirstAmountChangesNothing() {
        assertThat(words.change(BigDecimal.TEN, null, "TRY")).isEmpty();
        assertThat(in("en").change(new BigDecimal("1250000"), new BigDecimal("1200000"), "TRY"))
                .isEqualTo("▲ 50.000 ₺ · 4.2%");
    }

    @ParameterizedTest
    @CsvSource({"P2DT3H4M, 2 gün 3 saat", "PT3H12M5S, 3 saat 12 dk", "PT12M5S, 12 dk 5 sn", "PT0.9S, 0 dk 0 sn"})
    void theLastHourIsCountedInSeconds(Duration left, String said) {
        assertThat(words.left(left)).isEqualTo(said);
    }

    @Test
    void theStateSaysWhoseTurnItIs() {
        var offer = new Bargaining().names(BUYER, "1100000").offer();

        assertThat(words.stateOf(new Bargain(offer, SELLER, NOON))).isEqualTo("Yanıt sırası sizde");
        assertThat(words.stateOf(new Bargain(offer, BUYER, NOON))).isEqualTo("Yanıt bekleniyor: Yıldız");
    }

    @Test
    void everyActionAndStatusHasAName() {
        for (var language : Texts.LANGUAGES) {
            for (var action : OfferAction.values()) {
                assertThat(in(language).title(action)).isNotBlank();
            }
            for (var status : OfferStatus.values()) {
                assertThat(in(language).status(status)).isNotBlank();
            }
            for (var window : OfferWindow.values()) {
                assertThat(in(language).texts().get(window.textKey())).isNotBlank();
            }
        }
    }

    @Test
    void aFailureSaysWhatHappened() {
        assertThat(words.problem(GatewayException.refused(ErrorCode.OFFER_STATE_CONFLICT)))
                .contains("bu arada değişti");
        assertThat(words.problem(new CompletionException(GatewayException.unreachable(new IOException()))))
                .contains("teklif değişmedi");
    }

    private static OfferWords in(String language) {
        var texts = Texts.in(language);
        return new OfferWords(texts, new Moments(texts, CLOCK));
    }
}
