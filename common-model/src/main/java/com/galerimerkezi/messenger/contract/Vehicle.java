package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle of a gallery.
 *
 * @param price major units of {@code currency}, 2 decimals at most
 * @param panels panel name to original, painted, locally_painted or replaced
 * @param photos paths of files
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Vehicle(
        VehicleId id,
        GalleryId galleryId,
        String galleryName,
        String brand,
        String model,
        @Nullable Integer year,
        @Nullable Integer mileageKm,
        @Nullable String fuel,
        @Nullable String gearbox,
        @Nullable String colour,
        @Nullable String plate,
        @Nullable String vin,
        BigDecimal price,
        String currency,
        String title,
        VehicleStatus status,
        Map<String, String> panels,
        List<String> photos,
        Instant createdAt) {}
