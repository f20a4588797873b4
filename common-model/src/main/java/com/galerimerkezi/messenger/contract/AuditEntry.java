package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a gallery's audit log; never what somebody wrote.
 *
 * @param actor null where nobody was signed in, or the operator at the server did it
 * @param subject whom it was done to, where that is another person
 * @param details such as the device, the address, the old and the new role, a format, a count
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AuditEntry(
        long id,
        Instant at,
        AuditAction action,
        @Nullable Colleague actor,
        @Nullable Colleague subject,
        Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
