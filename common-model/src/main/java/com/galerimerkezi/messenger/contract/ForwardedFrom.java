package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a forwarded message first, as the one who forwards it tells; it stands in the message's metadata.
 *
 * @param messageId only where the reader's gallery can see that message
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ForwardedFrom(
        String senderName, String galleryName, @Nullable MessageId messageId) {

    private static final String KEY = "forwarded_from";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    public Map<String, Object> toMetadata() {
        return Map.of(KEY, ContractJson.mapper().convertValue(this, OBJECT));
    }

    /** Metadata is what its sender likes: what does not name both is no origin. */
    public static Optional<ForwardedFrom> in(@Nullable Map<String, Object> metadata) {
        try {
            return Optional.ofNullable(metadata)
                    .map(all -> all.get(KEY))
                    .map(value -> ContractJson.mapper().convertValue(value, ForwardedFrom.class))
                    .filter(origin -> isNamed(origin.senderName) && isNamed(origin.galleryName));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(@Nullable String name) {
        return name != null && !name.isBlank();
    }
}
