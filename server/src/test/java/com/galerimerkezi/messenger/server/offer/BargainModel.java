package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One vehicle and all offers for it, in memory: what may be done, and what comes of it. */
final class BargainModel {

    private final GalleryId seller;
    private final Map<OfferId, Negotiation> offers = new LinkedHashMap<>();
    private VehicleStatus status = VehicleStatus.AVAILABLE;
    private @Nullable GalleryId buyer;

    BargainModel(GalleryId seller) {
        this.seller = seller;
    }

    VehicleStatus status() {
        return status;
    }

    @Nullable
    GalleryId buyer() {
        return buyer;
    }

    Negotiation offer(OfferId id) {
        return Objects.requireNonNull(offers.get(id));
    }

    /** A gallery has one open offer for a vehicle. */
    boolean mayOffer(GalleryId who, Instant now) {
        return !who.equals(seller)
                && status == VehicleStatus.AVAILABLE
                && offers.values().stream()
                        .noneMatch(offer -> offer.buyer().equals(who) && offer.isOpen() && !offer.isOver(now));
    }

    void offered(OfferId id, GalleryId who, Terms terms, Instant now) {
        expire(now);
        offers.put(id, Negotiation.begin(who, seller, terms));
    }

    boolean mayMove(OfferId id, GalleryId who, Move move, Instant now) {
        var offer = offer(id);
        if (!who.equals(offer.buyer()) && !who.equals(seller)) {
            return false;
        }
        try {
            offer.after(move, who, now);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    void moved(OfferId id, GalleryId who, Move move, Instant now) {
        var offer = offer(id);
        offers.put(id, offer.after(move, who, now));
        if (move instanceof Move.Accept) {
            status = VehicleStatus.RESERVED;
            buyer = offer.buyer();
            closeAll(now);
        }
    }

    /** Nobody reserves by hand, but what was sold to whom it was reserved for may be reserved again. */
    boolean maySet(GalleryId who, VehicleStatus wanted) {
        return who.equals(seller)
                && (wanted != VehicleStatus.RESERVED
                        || status == VehicleStatus.RESERVED
                        || (status == VehicleStatus.SOLD && buyer != null));
    }

    void set(VehicleStatus wanted, Instant now) {
        if (wanted == VehicleStatus.AVAILABLE) {
            buyer = null;
        }
        if (wanted == VehicleStatus.SOLD) {
            closeAll(now);
        }
        status = wanted;
    }

    Optional<Instant> nextEnd() {
        return offers.values().stream()
                .filter(Negotiation::isOpen)
                .map(offer -> offer.live().expiresAt())
                .min(Instant::compareTo);
    }

    void expire(Instant now) {
        offers.replaceAll((id, offer) -> offer.isOver(now) ? offer.after(new Move.Expire(), offer.by(), now) : offer);
    }

    private void closeAll(Instant now) {
        expire(now);
        offers.replaceAll((id, offer) -> offer.isOpen() ? offer.after(new Move.CloseSold(), seller, now) : offer);
    }
}
