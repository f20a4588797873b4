package com.galerimerkezi.messenger.server.listing;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Galleries and vehicles are seen by all dealers, an offer by its two sides. */
@Service
public class ListingService {

    private final ListingRepository listings;
    private final Transactions transactions;

    ListingService(ListingRepository listings, Transactions transactions) {
        this.listings = listings;
        this.transactions = transactions;
    }

    public List<Gallery> galleries(String query) {
        return transactions.read(() -> listings.findGalleries(Folding.fold(query.strip())));
    }

    public Gallery gallery(GalleryId id) {
        return transactions
                .read(() -> listings.findGallery(id))
                .orElseThrow(() -> new RefusedException(ErrorCode.GALLERY_NOT_FOUND));
    }

    /** As their owners see them. */
    Vehicles vehicles(@Nullable GalleryId gallery, @Nullable VehicleStatus status, String query, int page, int limit) {
        var pattern = Folding.fold(query.strip());
        return transactions.read(() -> new Vehicles(
                listings.findVehicles(gallery, status, pattern, limit, (page - 1L) * limit),
                listings.countVehicles(gallery, status, pattern)));
    }

    /** As its owner sees it; what others are shown is {@link Vehicle#seenBy}. */
    public Vehicle vehicle(VehicleId id) {
        return transactions
                .read(() -> listings.findVehicle(id))
                .orElseThrow(() -> new RefusedException(ErrorCode.VEHICLE_NOT_FOUND));
    }

    /** Until the end of the transaction it stays as it is; whoever changes it then sees who looks at it. */
    public void hold(VehicleId id) {
        listings.hold(id);
    }

    /** After this one, the newest first. */
    Offers offers(Caller caller, OfferFilter filter, @Nullable OfferId after, int limit) {
        var found = transactions.read(() -> listings.findOffers(caller.galleryId(), filter, after, limit + 1));
        return found.size() > limit
                ? new Offers(found.subList(0, limit), found.get(limit - 1).id().toString())
                : new Offers(found, null);
    }

    /** Another's offer is not even known to exist. */
    public Offer offer(Caller caller, OfferId id) {
        return findOffer(id)
                .filter(offer -> isSideOf(offer, caller.galleryId()))
                .orElseThrow(() -> new RefusedException(ErrorCode.OFFER_NOT_FOUND));
    }

    /** Whoever asks. */
    public Optional<Offer> findOffer(OfferId id) {
        return transactions.read(() -> listings.findOffer(id));
    }

    private static boolean isSideOf(Offer offer, GalleryId gallery) {
        return offer.fromGalleryId().equals(gallery) || offer.toGalleryId().equals(gallery);
    }

    /** A page and how many there are in all. */
    record Vehicles(List<Vehicle> page, long total) {}

    /** One page, and where the next one begins. */
    record Offers(List<Offer> page, @Nullable String next) {}
}
