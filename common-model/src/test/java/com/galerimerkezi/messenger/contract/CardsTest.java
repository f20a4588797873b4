package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static final OfferCard CARD = new OfferCard(
            new OfferId(new UUID(7, 1)),
            OfferAction.COUNTER,
            new BigDecimal("820000.50"),
            "TRY",
            new BigDecimal("780000"),
            OfferStatus.OPEN,
            2,
            new GalleryId(new UUID(7, 2)),
            Instant.parse("2026-01-17T11:00:00Z"),
            true,
            null,
            new VehicleId(new UUID(7, 3)),
            "BMW 320i",
            new BigDecimal("850000"),
            "TRY");

    @Test
    void aCardComesBackFromItsMetadata() {
        assertThat(OfferCard.in(CARD.toMetadata())).contains(CARD);
    }

    @Test
    void aCardIsReadWithoutWhatWasAddedToTheContract() {
        var plain = new HashMap<>(CARD.toMetadata());
        plain.keySet().removeIf(key -> key.startsWith("vehicle_") || key.equals("note"));

        assertThat(OfferCard.in(plain)).map(OfferCard::amount).contains(CARD.amount());
    }

    @Test
    void whatNamesNoOfferIsNoCard() {
        assertThat(OfferCard.in(null)).isEmpty();
        assertThat(OfferCard.in(Map.of())).isEmpty();
        assertThat(OfferCard.in(Map.of("offer_id", "7", "amount", 1))).isEmpty();
        assertThat(OfferCard.in(Map.of("amount", 820_000))).isEmpty();
    }

    @Test
    void aDepositComesBackFromItsMetadata() {
        var deposit = new Deposit(
                new DepositId(new UUID(7, 4)),
                new RoomId(new UUID(7, 5)),
                new BigDecimal("50000"),
                "TRY",
                Instant.parse("2026-01-15T12:30:00Z"),
                DepositMethod.TRANSFER,
                null,
                null,
                null,
                new GalleryId(new UUID(7, 2)),
                new UserId(new UUID(7, 6)),
                "Ahmet",
                "Yılmaz",
                null,
                Instant.parse("2026-01-15T12:31:00Z"));

        assertThat(Deposit.in(deposit.toMetadata())).contains(deposit);
        assertThat(Deposit.in(Map.of("deposit", "50.000"))).isEmpty();
    }
}
