package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle of a gallery.
 *
 * @param price major units of {@code currency}, 2 decimals at most
 * @param panels those that are known; of the others nothing was said
 * @param photos paths of files, the first one is the cover
 * @param updatedAt when its owner last changed it (addition, as all after it)
 * @param buyerGalleryId for whom it is reserved, or to whom it was sold, as far as the server knows; told to its owner and
 *     to that gallery alone
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
        Map<Panel, PanelState> panels,
        List<String> photos,
        Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable GalleryId buyerGalleryId) {

    public Vehicle {
        panels = panels == null || panels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(panels));
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** Nobody else learns who has it. */
    public Vehicle seenBy(GalleryId gallery) {
        return gallery.equals(galleryId) || gallery.equals(buyerGalleryId)
                ? this
                : new Vehicle(
                        id,
                        galleryId,
                        galleryName,
                        brand,
                        model,
                        year,
                        mileageKm,
                        fuel,
                        gearbox,
                        colour,
                        plate,
                        vin,
                        price,
                        currency,
                        title,
                        status,
                        panels,
                        photos,
                        createdAt,
                        updatedAt,
                        null);
    }
}
