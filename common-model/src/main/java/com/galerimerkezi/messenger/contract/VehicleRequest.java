package com.galerimerkezi.messenger.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as its owner describes it; a change replaces all of it. Its status changes by offers and by
 * {@link VehicleStatusRequest}.
 *
 * @param title brand and model where none is named
 * @param plate spaces and case do not matter
 * @param vin 17 characters without I, O and Q
 * @param photos own gallery's uploads, the cover first
 */
public record VehicleRequest(
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
        @Nullable String currency,
        @Nullable String title,
        @Nullable Map<Panel, PanelState> panels,
        @Nullable List<FileId> photos) {}
