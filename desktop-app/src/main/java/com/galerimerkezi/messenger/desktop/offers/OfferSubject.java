package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Vehicle;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is named for, and what it is compared with.
 *
 * @param car BMW 320i
 * @param asked for the vehicle by its owner
 * @param live the amount that this one answers
 * @param ourLast what our side named before
 * @param others how many other offers for the same vehicle are open on our side
 */
record OfferSubject(
        String car,
        String currency,
        boolean buying,
        @Nullable BigDecimal asked,
        @Nullable BigDecimal live,
        @Nullable BigDecimal ourLast,
        long others) {

    static OfferSubject of(Vehicle vehicle) {
        return new OfferSubject(vehicle.title(), vehicle.currency(), true, vehicle.price(), null, null, 0);
    }

    static OfferSubject of(Bargain bargain, @Nullable BigDecimal asked, long others) {
        Offer offer = bargain.offer();
        return new OfferSubject(
                offer.vehicleTitle(),
                offer.currency(),
                bargain.isBuyer(),
                asked,
                offer.amount(),
                bargain.ourLast().orElse(null),
                others);
    }
}
