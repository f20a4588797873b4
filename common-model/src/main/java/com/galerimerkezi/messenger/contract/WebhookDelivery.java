package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver one event.
 *
 * @param status what the other side answered; null when it did not
 * @param problem why it did not arrive: {@code status}, {@code unreachable}, {@code timeout}, {@code forbidden_address}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record WebhookDelivery(
        String eventId,
        String type,
        Instant triedAt,
        long durationMs,
        @Nullable Integer status,
        @Nullable String problem) {

    @JsonIgnore
    public boolean arrived() {
        return problem == null;
    }
}
