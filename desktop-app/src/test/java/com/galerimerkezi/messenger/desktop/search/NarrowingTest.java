package com.galerimerkezi.messenger.desktop.search;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void bothDaysAreIncludedOnTheServer() {
        var query =
                Narrowing.of(new Criterion.First(DAY), new Criterion.Last(DAY)).asked("kapora");

        assertThat(query.from()).isEqualTo("2026-03-05");
        assertThat(query.to()).isEqualTo("2026-03-06");
    }

    @Test
    void oneOfASlotTakesTheOthersPlaceAndSeveralThingsCanBeBroughtAlong() {
        var narrowing = Narrowing.of(
                new Criterion.SenderNamed("ayşe"),
                new Criterion.Has(Holding.PHOTO),
                new Criterion.Sender(AHMET, "Ahmet"),
                new Criterion.Has(Holding.LINK),
                new Criterion.In("yıldız"),
                new Criterion.With(THEIRS, "Yıldız"));

        assertThat(narrowing.criteria())
                .containsExactly(
                        new Criterion.Sender(AHMET, "Ahmet"),
                        new Criterion.Has(Holding.PHOTO),
                        new Criterion.Has(Holding.LINK),
                        new Criterion.With(THEIRS, "Yıldız"));
    }

    @Test
    void everythingStandsInTheAddressUnderItsName() {
        var query = Narrowing.of(
                        new Criterion.Kind(MessageType.FILE),
                        new Criterion.Has(Holding.PDF),
                        new Criterion.Has(Holding.LINK),
                        new Criterion.Brand("Alfa Romeo"),
                        new Criterion.Model("Giulietta"),
                        new Criterion.OfVin("123456"),
                        new Criterion.Offer(OfferState.CLOSED_SOLD),
                        new Criterion.Least(900_000),
                        new Criterion.With(THEIRS, "Yıldız"))
                .asked("kapora");

        assertThat(query.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "q", "kapora",
                        "type", "file",
                        "has", "pdf,link",
                        "brand", "Alfa Romeo",
                        "model", "Giulietta",
                        "vin", "123456",
                        "offer", "closed_sold",
                        "min_price", "900000",
                        "gallery", THEIRS.toString()));
    }

    @Test
    void aNameIsAskedForAmongTheWords() {
        var named = Narrowing.of(new Criterion.SenderNamed("Mehmet Ali"));

        assertThat(named.asked("kapora").q()).isEqualTo("kapora from:\"Mehmet Ali\"");
        assertThat(named.standsAlone()).isFalse();
    }
}
