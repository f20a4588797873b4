package com.galerimerkezi.messenger.server.listing;

import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.VehicleId;
import org.jspecify.annotations.Nullable;

/** Which of a gallery's offers are asked for. */
public record OfferFilter(
        boolean sent,
        boolean received,
        @Nullable OfferStatus status,
        @Nullable VehicleId vehicle) {}
