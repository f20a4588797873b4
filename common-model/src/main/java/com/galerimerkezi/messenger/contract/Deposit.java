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
 * A record of money paid, or of its return; never changed.
 *
 * @param galleryId whose user recorded it
 * @param reverses the deposit that this one takes back
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Deposit(
        DepositId id,
        RoomId roomId,
        BigDecimal amount,
        String currency,
        Instant paidAt,
        DepositMethod method,
        @Nullable String note,
        @Nullable String receiptUrl,
        @Nullable String receiptName,
        GalleryId galleryId,
        UserId userId,
        String firstName,
        String lastName,
        @Nullable DepositId reverses,
        Instant createdAt) {

    private static final String KEY = "deposit";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Of the system message that tells both sides. */
    public Map<String, Object> toMetadata() {
        return toNote().with(Map.of(KEY, ContractJson.mapper().convertValue(this, OBJECT)));
    }

    SystemNote toNote() {
        var kind = reverses == null ? SystemKind.DEPOSIT_RECORDED : SystemKind.DEPOSIT_REVERSED;
        return new SystemNote(kind, amount, currency, note);
    }

    public static Optional<Deposit> in(@Nullable Map<String, Object> metadata) {
        try {
            return Optional.ofNullable(metadata)
                    .map(all -> all.get(KEY))
                    .map(value -> ContractJson.mapper().convertValue(value, Deposit.class));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
