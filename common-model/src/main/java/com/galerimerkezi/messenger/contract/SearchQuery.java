package com.galerimerkezi.messenger.contract;

import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of {@code GET /search}; what is null does not narrow.
 *
 * @param q words, all of which must occur, and operators such as {@code kimden:ayşe}
 * @param from a date or an instant, included; {@code to} is not
 * @param minPrice whole units, as {@code maxPrice}; both included
 * @param has all of which the message must bring along
 */
public record SearchQuery(
        @Nullable String q,
        @Nullable RoomId roomId,
        @Nullable String from,
        @Nullable String to,
        @Nullable MessageType type,
        @Nullable UserId sender,
        @Nullable GalleryId senderGallery,
        @Nullable String plate,
        @Nullable String vin,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        Set<Holding> has,
        RoomCriteria rooms) {

    public SearchQuery {
        has = Set.copyOf(has);
    }

    public static SearchQuery of(String q) {
        return new SearchQuery(
                q, null, null, null, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    public SearchQuery inRoom(RoomId room) {
        return new SearchQuery(
                q, room, from, to, type, sender, senderGallery, plate, vin, minPrice, maxPrice, has, rooms);
    }

    /** As they stand in the address. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "q", q);
        put(all, "roomId", roomId);
        put(all, "from", from);
        put(all, "to", to);
        put(all, "type", type == null ? null : type.wireName());
        put(all, "sender", sender);
        put(all, "sender_gallery", senderGallery);
        put(all, "plate", plate);
        put(all, "vin", vin);
        put(all, "min_price", minPrice);
        put(all, "max_price", maxPrice);
        put(all, "has", has.isEmpty() ? null : names(has));
        put(all, "in", rooms.in());
        put(all, "gallery", rooms.gallery());
        put(all, "brand", rooms.brand());
        put(all, "model", rooms.model());
        var offer = rooms.offer();
        put(all, "offer", offer == null ? null : offer.wireName());
        return all;
    }

    private static String names(Set<Holding> holdings) {
        return holdings.stream().sorted().map(Holding::wireName).collect(Collectors.joining(","));
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
