package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room as one gallery sees it.
 *
 * @param vehiclePrice major units of {@code vehicleCurrency}, 2 decimals at most
 * @param lastMessagePreview at most 100 characters
 * @param unreadCount the other gallery's messages without a read mark
 * @param lastSeq the newest message's place; 0 in an empty room
 * @param myLastReadSeq the caller's own mark; null where the row is the gallery's and not one user's (events):
 *     then {@code pinned}, {@code mutedUntil}, {@code myUnreadFromSeq} and {@code notifyLevel} say nothing either
 * @param lastMessageGalleryId who wrote last: the room waits for the other gallery
 * @param myUnreadFromSeq from here on the caller has marked the room unread again; read marks stay where they are
 * @param vehicleStatus whether the vehicle can still be bought (addition, as all after it)
 * @param offer of an offer's room
 * @param outcome what the own gallery noted of its end
 * @param lastMessage null where there is none, and where it was deleted
 * @param galleryAAuthorisedUntil the last day of its authorisation certificate; null where none was filed
 * @param team how the own gallery works on it; null where the row is told to another one
 * @param galleryACertificate as it states it itself; null where it states none
 * @param deliveredSeq up to where the own gallery's messages are on a desktop of the other one
 * @param unacknowledgedCount how many messages of the other gallery wait until somebody of the own one has acknowledged
 *     them; left out where none does
 * @param messages the newest ones, oldest first; only in {@code GET /chats/:roomId}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Room(
        RoomId id,
        RoomType roomType,
        @Nullable OfferId offerId,
        @Nullable VehicleId vehicleId,
        // the naming strategy would make gallery_aid of it
        @JsonProperty("gallery_a_id") GalleryId galleryAId,
        @JsonProperty("gallery_b_id") GalleryId galleryBId,
        @JsonProperty("gallery_a_name") String galleryAName,
        @JsonProperty("gallery_b_name") String galleryBName,
        @Nullable String vehicleBrand,
        @Nullable String vehicleModel,
        @Nullable BigDecimal vehiclePrice,
        @Nullable String vehicleCurrency,
        @Nullable String vehicleTitle,
        @Nullable Integer vehicleYear,
        @Nullable String vehiclePlate,
        boolean isActive,
        @Nullable Instant closedAt,
        @Nullable Instant lastMessageAt,
        @Nullable String lastMessagePreview,
        long unreadCount,
        long lastSeq,
        @Nullable Long myLastReadSeq,
        boolean archived,
        boolean pinned,
        @Nullable Instant mutedUntil,
        Instant createdAt,
        @Nullable GalleryId lastMessageGalleryId,
        @Nullable Long myUnreadFromSeq,
        @Nullable NotifyLevel notifyLevel,
        @Nullable VehicleStatus vehicleStatus,
        @Nullable RoomOffer offer,
        @Nullable DealOutcome outcome,
        @Nullable LastMessage lastMessage,

        @JsonProperty("gallery_a_authorised_until") @Nullable
        LocalDate galleryAAuthorisedUntil,

        @JsonProperty("gallery_b_authorised_until") @Nullable
        LocalDate galleryBAuthorisedUntil,

        @Nullable RoomTeam team,
        @JsonProperty("gallery_a_certificate") @Nullable Certificate galleryACertificate,

        @JsonProperty("gallery_b_certificate") @Nullable Certificate galleryBCertificate,

        long deliveredSeq,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long unacknowledgedCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Message> messages) {

    public boolean joins(GalleryId gallery) {
        return galleryAId.equals(gallery) || galleryBId.equals(gallery);
    }

    public Room withMessages(List<Message> newest) {
        return with(deliveredSeq, unacknowledgedCount, newest);
    }

    public Room withDelivered(long upTo) {
        return with(upTo, unacknowledgedCount, messages);
    }

    public Room withUnacknowledged(long count) {
        return with(deliveredSeq, count, messages);
    }

    private Room with(long delivered, long unacknowledged, @Nullable List<Message> newest) {
        return new Room(
                id,
                roomType,
                offerId,
                vehicleId,
                galleryAId,
                galleryBId,
                galleryAName,
                galleryBName,
                vehicleBrand,
                vehicleModel,
                vehiclePrice,
                vehicleCurrency,
                vehicleTitle,
                vehicleYear,
                vehiclePlate,
                isActive,
                closedAt,
                lastMessageAt,
                lastMessagePreview,
                unreadCount,
                lastSeq,
                myLastReadSeq,
                archived,
                pinned,
                mutedUntil,
                createdAt,
                lastMessageGalleryId,
                myUnreadFromSeq,
                notifyLevel,
                vehicleStatus,
                offer,
                outcome,
                lastMessage,
                galleryAAuthorisedUntil,
                galleryBAuthorisedUntil,
                team,
                galleryACertificate,
                galleryBCertificate,
                delivered,
                unacknowledged,
                newest);
    }
}
