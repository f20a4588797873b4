package com.galerimerkezi.messenger.desktop.offers;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.desktop.offers.OfferHistory.Line;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfferHistoryTest {

    @Test
    void theLinesSayEveryStepInItsOrderWithWhoWhenAndHowMuchMore() {
        var texts = Texts.in("tr");
        var words = new OfferWords(
                texts, new Moments(texts, Clock.fixed(NOON.plusSeconds(20_000), ZoneId.of("Europe/Istanbul"))));
        var offer = new Bargaining()
                .names(BUYER, "1100000")
                .names(SELLER, "1200000")
                .names(BUYER, "1150000")
                .ends(OfferAction.ACCEPT, SELLER)
                .offer();

        var lines = OfferHistory.lines(new Bargain(offer, BUYER, NOON), words);

        assertThat(lines)
                .containsExactly(
                        new Line("12:00", "Zeynep · Ankara Oto", "Teklif", "1.100.000 ₺", ""),
                        new Line("13:00", "Ahmet · Yıldız", "Karşı teklif", "1.200.000 ₺", "▲ 100.000 ₺ · %9,1"),
                        new Line("14:00", "Zeynep · Ankara Oto", "Karşı teklif", "1.150.000 ₺", "▼ 50.000 ₺ · %4,2"),
                        new Line("15:00", "Ahmet · Yıldız", "Teklif kabul edildi", "", ""));
    }
}
