package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.Vehicle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a room is called by one of its galleries: the other gallery, and what the room is about.
 *
 * @param car BMW 320i, or the support
 * @param detail 2019 · 34 ABC 123
 */
public record RoomTitle(GalleryId gallery, String name, String car, String detail, String price) {

    private static final String BETWEEN = " · ";

    public static RoomTitle of(Room room, GalleryId mine, Texts texts) {
        boolean first = room.galleryAId().equals(mine);
        return new RoomTitle(
                first ? room.galleryBId() : room.galleryAId(),
                first ? room.galleryBName() : room.galleryAName(),
                room.roomType() == RoomType.SUPPORT ? texts.get("rooms.support") : carOf(room),
                join(room.vehicleYear(), room.vehiclePlate()),
                room.vehiclePrice() == null
                        ? ""
                        : Amounts.money(
                                room.vehiclePrice(), Objects.requireNonNullElse(room.vehicleCurrency(), "TRY")));
    }

    public static String carOf(Vehicle vehicle) {
        return vehicle.brand() + " " + vehicle.model();
    }

    public static String detailOf(Vehicle vehicle) {
        return join(vehicle.year(), vehicle.plate());
    }

    /** BMW 320i · 2019 · 34 ABC 123. */
    public String subject() {
        return join(car.isEmpty() ? null : car, detail.isEmpty() ? null : detail);
    }

    private static String carOf(Room room) {
        if (room.vehicleBrand() == null) {
            return Objects.requireNonNullElse(room.vehicleTitle(), "");
        }
        return room.vehicleBrand() + (room.vehicleModel() == null ? "" : " " + room.vehicleModel());
    }

    private static String join(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }
}
