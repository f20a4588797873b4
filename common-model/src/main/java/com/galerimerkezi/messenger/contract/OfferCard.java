package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it stood after one step: the metadata of the step's message.
 *
 * @param amount the live one
 * @param previousAmount what a counter took the place of
 * @param byGalleryId who took the step; of a step of the server's own, the side it spoke for
 * @param expiresAt null once the offer is closed
 * @param note what went with the step (addition, as all after it)
 * @param vehiclePrice what was asked for the vehicle on that day
 * @param vehicleCurrency of that price; null on cards of older servers
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OfferCard(
        OfferId offerId,
        OfferAction action,
        BigDecimal amount,
        String currency,
        @Nullable BigDecimal previousAmount,
        OfferStatus status,
        long version,
        GalleryId byGalleryId,
        @Nullable Instant expiresAt,
        boolean isFinal,
        @Nullable String note,
        @Nullable VehicleId vehicleId,
        @Nullable String vehicleTitle,
        @Nullable BigDecimal vehiclePrice,
        @Nullable String vehicleCurrency) {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    public Map<String, Object> toMetadata() {
        return ContractJson.mapper().convertValue(this, OBJECT);
    }

    /** Metadata without whatever makes a card is none. */
    public static Optional<OfferCard> in(@Nullable Map<String, Object> metadata) {
        try {
            return Optional.ofNullable(metadata)
                    .map(all -> ContractJson.mapper().convertValue(all, OfferCard.class))
                    .filter(OfferCard::isWhole);
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    // what another backend sent may lack anything
    private static boolean isWhole(OfferCard card) {
        return card.offerId != null
                && card.action != null
                && card.amount != null
                && card.currency != null
                && card.status != null
                && card.byGalleryId != null;
    }
}
