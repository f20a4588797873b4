package com.galerimerkezi.messenger.server.listing;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ListingController {

    private static final int MAX_QUERY = 100;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_PAGE = 1_000_000;

    private final ListingService listings;

    ListingController(ListingService listings) {
        this.listings = listings;
    }

    @GetMapping(ApiPaths.GALLERIES)
    ApiResponse<List<Gallery>> galleries(@RequestParam(required = false) @Nullable String query) {
        return ApiResponse.of(listings.galleries(checked(query)));
    }

    @GetMapping(ApiPaths.GALLERY)
    ApiResponse<Gallery> gallery(@PathVariable GalleryId id) {
        return ApiResponse.of(listings.gallery(id));
    }

    @GetMapping(ApiPaths.VEHICLES)
    ApiResponse<List<Vehicle>> vehicles(
            Caller caller,
            @RequestParam(required = false) @Nullable String galleryId,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String limit) {
        var gallery = Check.parsed("galleryId", galleryId, "no_uuid", GalleryId::of);
        int number = Check.number("page", page, 1, 1, MAX_PAGE);
        int size = Check.number("limit", limit, 50, 1, MAX_LIMIT);
        var wanted = Check.parsed("status", status, "unknown_value", VehicleStatus::of);
        var found = listings.vehicles(gallery, wanted, checked(query), number, size);
        var seen = found.page().stream()
                .map(vehicle -> vehicle.seenBy(caller.galleryId()))
                .toList();
        return ApiResponse.of(seen, Pagination.ofPage(number, size, found.total()));
    }

    @GetMapping(ApiPaths.VEHICLE)
    ApiResponse<Vehicle> vehicle(Caller caller, @PathVariable VehicleId id) {
        return ApiResponse.of(listings.vehicle(id).seenBy(caller.galleryId()));
    }

    @GetMapping(ApiPaths.OFFERS)
    ApiResponse<List<Offer>> offers(
            Caller caller,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String direction,
            @RequestParam(required = false) @Nullable String vehicleId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        Check.that()
                .problem(
                        direction != null && !List.of("sent", "received").contains(direction),
                        "direction",
                        "unknown_value")
                .orRefuse();
        var filter = new OfferFilter(
                !"received".equals(direction),
                !"sent".equals(direction),
                Check.parsed("status", status, "unknown_value", OfferStatus::of),
                Check.parsed("vehicleId", vehicleId, "no_uuid", VehicleId::of));
        var after = Check.parsed("cursor", cursor, "no_cursor", OfferId::of);
        int size = Check.number("limit", limit, MAX_LIMIT, 1, MAX_LIMIT);
        var found = listings.offers(caller, filter, after, size);
        return ApiResponse.of(found.page(), Pagination.ofCursor(size, found.next()));
    }

    private static String checked(@Nullable String query) {
        var text = Objects.requireNonNullElse(query, "");
        Check.that().text("query", text, 0, MAX_QUERY).orRefuse();
        return text;
    }
}
