package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an exported record is of; signed together with its last hash.
 *
 * @param people everybody who speaks in it, by the names they had at the export
 * @param from the period asked for; null at an open end
 * @param vehicleChat of an offer's room: where the same two galleries talked about the vehicle; null where they did not, and
 *     in exports of older servers
 * @param startsAfter the n before the first entry, 0 when the record is there from its beginning
 * @param previous the hash of that n, hexadecimal
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RecordAbout(
        RoomId roomId,
        RoomType roomType,
        // the naming strategy would make gallery_a of it, and gallery_aid of ids
        @JsonProperty("gallery_a") Gallery galleryA,
        @JsonProperty("gallery_b") Gallery galleryB,
        @Nullable Vehicle vehicle,
        @Nullable Offer offer,
        @Nullable Chat vehicleChat,
        List<Person> people,
        @Nullable Instant from,
        @Nullable Instant to,
        Instant exportedAt,
        UserId exportedBy,
        long startsAfter,
        String previous) {

    public RecordAbout {
        for (var part : new Object[] {roomId, galleryA, galleryB, exportedAt, previous}) {
            Objects.requireNonNull(part);
        }
        people = List.copyOf(people);
    }

    /** What was deleted later is told in it, too. */
    @JsonIgnore
    boolean isOpenEnded() {
        return to == null;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Gallery(GalleryId id, String name) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Person(UserId id, String firstName, String lastName, GalleryId galleryId) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Vehicle(
            VehicleId id,
            String title,
            @Nullable Integer year,
            @Nullable String plate,
            @Nullable String vin,
            BigDecimal price,
            String currency) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Offer(OfferId id, BigDecimal amount, String currency, String status) {}

    /**
     * Another record, as it stood at the export: whoever has an export of it finds this hash in it.
     *
     * @param n of its last entry
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Chat(RoomId roomId, long n, String hash) {}
}
