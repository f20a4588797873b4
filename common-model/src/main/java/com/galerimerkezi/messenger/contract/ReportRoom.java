package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A room behind a figure.
 *
 * @param at since when it waits, when its offer was made, when it ended, or its last message
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ReportRoom(
        RoomId roomId,
        @Nullable String vehicleTitle,
        @Nullable String vehiclePlate,
        String otherGalleryName,
        @Nullable Instant at) {}
