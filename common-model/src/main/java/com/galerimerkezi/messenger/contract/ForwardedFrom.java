package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a forwarded message first; it stands in the message's metadata. Whoever forwards names the message, and the
 * server writes the rest.
 *
 * @param messageId what is forwarded; in what the server wrote only where both galleries can see that message
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ForwardedFrom(
        String senderName, String galleryName, @Nullable MessageId messageId) {

    private static final String KEY = "forwarded_from";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    public Map<String, Object> toMetadata() {
        return Map.of(KEY, ContractJson.mapper().convertValue(this, OBJECT));
    }

    /** Whether something is said of an origin, whatever it is. */
    public static boolean isClaimedIn(@Nullable Map<String, Object> metadata) {
        return metadata != null && metadata.containsKey(KEY);
    }

    /** Which message is forwarded; nothing where none is named. */
    public static Optional<MessageId> messageIn(@Nullable Map<String, Object> metadata) {
        return read(metadata).map(origin -> origin.messageId);
    }

    /** What does not name both is no origin. */
    public static Optional<ForwardedFrom> in(@Nullable Map<String, Object> metadata) {
        return read(metadata).filter(origin -> isNamed(origin.senderName) && isNamed(origin.galleryName));
    }

    private static Optional<ForwardedFrom> read(@Nullable Map<String, Object> metadata) {
        try {
            return Optional.ofNullable(metadata)
                    .map(all -> all.get(KEY))
                    .map(value -> ContractJson.mapper().convertValue(value, ForwardedFrom.class));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(@Nullable String name) {
        return name != null && !name.isBlank();
    }
}
