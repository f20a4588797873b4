package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A gallery's vehicles by what its own lists call them. */
@Component
class StockFinder {

    private final VehicleRepository vehicles;
    private final ListingService listings;
    private final Transactions transactions;

    StockFinder(VehicleRepository vehicles, ListingService listings, Transactions transactions) {
        this.vehicles = vehicles;
        this.listings = listings;
        this.transactions = transactions;
    }

    /** Refuses keys that lead to several. */
    Optional<Found> find(GalleryId owner, StockKeys keys) {
        return transactions.read(() -> {
            var found = vehicles.findByKeys(owner, keys);
            if (found.size() > 1) {
                throw RefusedException.field("line", "ambiguous");
            }
            return found.stream()
                    .findFirst()
                    .map(id -> new Found(
                            listings.vehicle(id), vehicles.findStockNumber(id).orElse(null)));
        });
    }

    void number(VehicleId id, StockKeys keys) {
        var number = keys.number();
        if (number != null) {
            transactions.write(() -> {
                vehicles.setStockNumber(id, number);
                return id;
            });
        }
    }

    /** A vehicle that is there, and the dealer's number of it. */
    record Found(Vehicle vehicle, @Nullable String number) {

        boolean hasNumber(StockKeys keys) {
            return keys.number() == null || keys.number().equals(number);
        }
    }
}
