package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message must be besides saying the words; what is null does not narrow.
 *
 * @param from included, as the prices are; {@code to} is not
 * @param senderName words of the sender's or the sender's gallery's name, the last at least begun
 * @param plate folded, without blanks: the message says it, or its room's vehicle has it
 * @param vin a part of a chassis number, in the same way
 * @param has all of which it must bring along
 */
record Filter(
        @Nullable RoomId room,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable MessageType type,
        @Nullable UserId sender,
        @Nullable GalleryId senderGallery,
        @Nullable String senderName,
        @Nullable String plate,
        @Nullable String vin,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        Set<Holding> has,
        RoomCriteria rooms) {

    static final Filter NONE =
            new Filter(null, null, null, null, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);

    Filter {
        has = Set.copyOf(has);
    }

    static Filter since(Instant from) {
        return new Filter(
                null, from, null, null, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    static Filter until(Instant to) {
        return new Filter(null, null, to, null, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    static Filter of(MessageType type) {
        return new Filter(
                null, null, null, type, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    static Filter saidBy(String name) {
        return new Filter(
                null, null, null, null, null, null, name, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    static Filter ofPlate(String plate) {
        return new Filter(
                null, null, null, null, null, null, null, plate, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    static Filter ofVin(String vin) {
        return new Filter(null, null, null, null, null, null, null, null, vin, null, null, Set.of(), RoomCriteria.NONE);
    }

    static Filter with(Holding holding) {
        return new Filter(
                null, null, null, null, null, null, null, null, null, null, null, Set.of(holding), RoomCriteria.NONE);
    }

    static Filter in(RoomCriteria rooms) {
        return new Filter(null, null, null, null, null, null, null, null, null, null, null, Set.of(), rooms);
    }

    boolean standsAlone() {
        return namesVehicle() || minPrice != null || maxPrice != null || !has.isEmpty() || !rooms.isNone();
    }

    boolean namesVehicle() {
        return plate != null || vin != null;
    }

    /** Both; of what only one thing can be, the other's goes first. */
    Filter and(Filter other) {
        var all = EnumSet.noneOf(Holding.class);
        all.addAll(has);
        all.addAll(other.has);
        return new Filter(
                or(other.room, room),
                later(from, other.from),
                earlier(to, other.to),
                or(other.type, type),
                or(other.sender, sender),
                or(other.senderGallery, senderGallery),
                or(other.senderName, senderName),
                or(other.plate, plate),
                or(other.vin, vin),
                or(other.minPrice, minPrice),
                or(other.maxPrice, maxPrice),
                all,
                rooms.and(other.rooms));
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
