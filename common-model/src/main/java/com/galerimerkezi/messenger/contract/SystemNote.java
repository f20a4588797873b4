package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code system} message says, in its metadata: whoever knows the kind says it in the reader's language, whoever does
 * not shows the content (addition).
 *
 * @param kind null for one that a newer server has
 * @param amount of a deposit, or the last one of an offer
 * @param note that somebody wrote with it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SystemNote(
        @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) @Nullable
        SystemKind kind,

        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note) {

    private static final String KEY = "system";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    public static SystemNote of(SystemKind kind) {
        return new SystemNote(kind, null, null, null);
    }

    /** What a gallery says by itself while nobody is there. */
    public static SystemNote away(String words) {
        return new SystemNote(SystemKind.AWAY_REPLY, null, null, words);
    }

    /** Whether it answers nothing: whoever waits for a person still waits. */
    public static boolean isAwayReply(@Nullable Map<String, Object> metadata) {
        return in(metadata).filter(said -> said.kind() == SystemKind.AWAY_REPLY).isPresent();
    }

    /** Beside what else the message carries. */
    public Map<String, Object> with(Map<String, Object> metadata) {
        var all = new LinkedHashMap<>(metadata);
        all.put(KEY, ContractJson.mapper().convertValue(this, OBJECT));
        return all;
    }

    /** Empty where the content is all there is. Deposits of older servers tell it by themselves. */
    public static Optional<SystemNote> in(@Nullable Map<String, Object> metadata) {
        try {
            return Optional.ofNullable(metadata)
                    .map(all -> all.get(KEY))
                    .map(value -> ContractJson.mapper().convertValue(value, SystemNote.class))
                    .or(() -> Deposit.in(metadata).map(Deposit::toNote))
                    .filter(SystemNote::isWhole);
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return switch (kind) {
            case null -> false;
            case DEPOSIT_RECORDED, DEPOSIT_REVERSED -> amount != null && currency != null;
            case OFFER_CLOSED_RESERVED,
                    OFFER_CLOSED_SOLD,
                    CHAT_CLOSED_SOLD,
                    RESERVATION_RELEASED,
                    SOLD_TO_THIS_BUYER,
                    VEHICLE_SOLD,
                    SALE_UNDONE,
                    SALE_UNDONE_RESERVED -> true;
            case AWAY_REPLY -> note != null;
        };
    }
}
