package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomOffer;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A room with both galleries' sides of it; {@link #seenBy} is one of them. */
record RoomRow(
        RoomId id,
        RoomType type,
        @Nullable OfferId offerId,
        @Nullable VehicleId vehicleId,
        Side a,
        Side b,
        @Nullable VehicleLine vehicle,
        @Nullable RoomOffer offer,
        boolean isActive,
        @Nullable Instant closedAt,
        @Nullable Instant lastMessageAt,
        @Nullable String lastMessagePreview,
        @Nullable LastMessage lastMessage,
        long lastSeq,
        Instant createdAt,
        @Nullable GalleryId lastMessageGallery,
        @Nullable Mark mark) {

    record Side(
            GalleryId gallery,
            String name,
            @Nullable LocalDate authorisedUntil,
            @Nullable Certificate certificate,
            long unread,
            boolean archived,
            @Nullable DealOutcome outcome,
            @Nullable RoomTeam team,
            long delivered,
            long unacknowledged) {}

    record VehicleLine(
            String brand,
            String model,
            BigDecimal price,
            String currency,
            String title,
            @Nullable Integer year,
            @Nullable String plate,
            VehicleStatus status) {}

    /** What one user has set and read; null where the row was read for a gallery. */
    record Mark(
            long lastReadSeq,
            boolean pinned,
            @Nullable Instant mutedUntil,
            @Nullable Long unreadFromSeq,
            NotifyLevel notifyLevel) {}

    boolean joins(GalleryId gallery) {
        return a.gallery.equals(gallery) || b.gallery.equals(gallery);
    }

    /** By the galleries' names and the vehicle's title and plate. */
    boolean matches(String folded) {
        var plate = vehicle == null ? null : vehicle.plate;
        var text = String.join(
                " ",
                a.name,
                b.name,
                vehicle == null ? "" : vehicle.title,
                plate == null ? "" : plate,
                plate == null ? "" : plate.replace(" ", ""));
        return Folding.fold(text).contains(folded);
    }

    RoomRow withoutMark() {
        return new RoomRow(
                id,
                type,
                offerId,
                vehicleId,
                a,
                b,
                vehicle,
                offer,
                isActive,
                closedAt,
                lastMessageAt,
                lastMessagePreview,
                lastMessage,
                lastSeq,
                createdAt,
                lastMessageGallery,
                null);
    }

    Room seenBy(GalleryId gallery) {
        return seenBy(gallery, null);
    }

    Room seenBy(GalleryId gallery, @Nullable List<Message> messages) {
        var own = a.gallery.equals(gallery) ? a : b;
        var other = own.equals(a) ? b : a;
        return new Room(
                id,
                type,
                offerId,
                vehicleId,
                a.gallery,
                b.gallery,
                a.name,
                b.name,
                vehicle == null ? null : vehicle.brand,
                vehicle == null ? null : vehicle.model,
                vehicle == null ? null : vehicle.price,
                vehicle == null ? null : vehicle.currency,
                vehicle == null ? null : vehicle.title,
                vehicle == null ? null : vehicle.year,
                vehicle == null ? null : vehicle.plate,
                isActive,
                closedAt,
                lastMessageAt,
                lastMessagePreview,
                own.unread,
                lastSeq,
                mark == null ? null : mark.lastReadSeq,
                own.archived,
                mark != null && mark.pinned,
                mark == null ? null : mark.mutedUntil,
                createdAt,
                lastMessageGallery,
                mark == null ? null : mark.unreadFromSeq,
                mark == null ? null : mark.notifyLevel,
                vehicle == null ? null : vehicle.status,
                offer,
                own.outcome,
                lastMessage,
                a.authorisedUntil,
                b.authorisedUntil,
                Objects.requireNonNullElse(own.team, RoomTeam.NOTHING).withStatus(gallery, lastMessageGallery),
                a.certificate,
                b.certificate,
                other.delivered,
                own.unacknowledged,
                messages);
    }
}
