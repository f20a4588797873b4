package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What of the vehicles is to be seen; what is null or empty does not matter. */
record VehicleFilter(
        @Nullable VehicleStatus status,
        String brand,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    static final VehicleFilter ALL = new VehicleFilter(null, "", null, null);

    boolean matches(Vehicle vehicle) {
        return (status == null || vehicle.status() == status)
                && (brand.isEmpty() || Folding.fold(vehicle.brand()).equals(Folding.fold(brand)))
                && (least == null || vehicle.price().compareTo(least) >= 0)
                && (most == null || vehicle.price().compareTo(most) <= 0);
    }
}
