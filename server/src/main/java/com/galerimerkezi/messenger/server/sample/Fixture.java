package com.galerimerkezi.messenger.server.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a load generator must know of the sample: who is there, with tokens, and which rooms. */
record Fixture(
        int version,
        String password,
        List<Gallery> galleries,
        List<User> users,
        List<Room> rooms,
        List<Offer> offers,
        List<Vehicle> vehicles,
        BadTokens badTokens) {
    record Gallery(UUID id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(
            UUID id,
            String email,
            UUID galleryId,
            String firstName,
            String lastName,
            @Nullable String token) {}

    record Room(
            UUID id,
            String roomType,
            @Nullable UUID offerId,
            @Nullable UUID vehicleId,
            UUID galleryAId,
            UUID galleryBId,
            long messages) {}

    record Offer(
            UUID id,
            UUID vehicleId,
            UUID fromGalleryId,
            UUID toGalleryId,
            @Nullable UUID roomId) {}

    record Vehicle(
            UUID id,
            UUID galleryId,
            String brand,
            String model,
            BigDecimal price,
            String title,
            @Nullable UUID roomId) {}

    /** Each must be refused. */
    record BadTokens(String expired, String otherSecret, String algNone, String noGallery) {}
}
