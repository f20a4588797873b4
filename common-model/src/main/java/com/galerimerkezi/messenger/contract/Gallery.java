package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dealership that can be written to.
 *
 * @param authorisedUntil the last day of its authorisation certificate; null where none was filed (addition, as all
 *     after it)
 * @param certificate as it states it itself; null where it states none
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Gallery(
        GalleryId id,
        String name,
        String city,
        boolean isSupport,
        @Nullable LocalDate authorisedUntil,
        @Nullable Certificate certificate) {}
