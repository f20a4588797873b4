package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Days;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A search as it stands in the address, unread. */
record SearchParameters(
        @Nullable String q,
        @Nullable String roomId,
        @Nullable String from,
        @Nullable String to,
        @Nullable String type,
        @Nullable String sender,
        @BindParam("sender_gallery") @Nullable String senderGallery,
        @Nullable String plate,
        @Nullable String vin,
        @BindParam("min_price") @Nullable String minPrice,
        @BindParam("max_price") @Nullable String maxPrice,
        @Nullable String has,
        @Nullable String in,
        @Nullable String gallery,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String offer,
        @Nullable String cursor,
        @Nullable String limit) {

    private static final int LONGEST_QUERY = 200;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 40;

    /** What is wrong is refused by the name of its field. */
    Sought sought() {
        var filter = filter();
        var query = Objects.requireNonNullElse(q, "").strip();
        Check.that()
                .text("q", query, filter.standsAlone() ? 0 : 1, LONGEST_QUERY)
                .problem(query.length() == 1, "q", "too_short")
                .orRefuse();
        var sought = Sought.of(query, filter);
        if (sought.saysTooLittle()) {
            throw RefusedException.field("q", "too_short");
        }
        return sought;
    }

    private Filter filter() {
        var min = Check.parsed("min_price", minPrice, "no_number", Long::valueOf);
        var max = Check.parsed("max_price", maxPrice, "no_number", Long::valueOf);
        Check.that()
                .problem(min != null && min < 0, "min_price", "out_of_range")
                .problem(max != null && max < (min == null ? 0 : min), "max_price", "out_of_range")
                .orRefuse();
        checkNumber("plate", plate, Plate::sought);
        checkNumber("vin", vin, ChassisNumber::sought);
        return new Filter(
                Check.parsed("roomId", roomId, "no_uuid", RoomId::of),
                Check.parsed("from", from, "no_time", Days::of),
                Check.parsed("to", to, "no_time", Days::of),
                Check.parsed("type", type, "unknown_value", MessageType::of),
                Check.parsed("sender", sender, "no_uuid", UserId::of),
                Check.parsed("sender_gallery", senderGallery, "no_uuid", GalleryId::of),
                null,
                plate == null ? null : Plate.sought(plate).orElse(null),
                vin == null ? null : ChassisNumber.sought(vin).orElse(null),
                min,
                max,
                Objects.requireNonNullElse(
                        Check.parsed("has", has, "unknown_value", SearchParameters::holdings), Set.of()),
                rooms());
    }

    private RoomCriteria rooms() {
        return new RoomCriteria(
                name("in", in),
                Check.parsed("gallery", gallery, "no_uuid", GalleryId::of),
                name("brand", brand),
                name("model", model),
                Check.parsed("offer", offer, "unknown_value", OfferState::of));
    }

    private static Set<Holding> holdings(String names) {
        return Stream.of(names.split(",", -1)).map(Holding::of).collect(Collectors.toUnmodifiableSet());
    }

    private static void checkNumber(String field, @Nullable String written, Function<String, Optional<String>> sought) {
        if (written != null && !written.isEmpty()) {
            boolean isLong = written.length() > ChassisNumber.LENGTH;
            Check.that()
                    .text(field, written, 1, LONGEST_NUMBER)
                    .problem(sought.apply(written).isEmpty(), field, isLong ? "too_long" : "too_short")
                    .orRefuse();
        }
    }

    /** Signs alone name nothing; an empty one is the same as none. */
    private static @Nullable String name(String field, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        Check.that()
                .text(field, written, 1, LONGEST_NAME)
                .problem(Tokens.of(written).isEmpty(), field, "too_short")
                .orRefuse();
        return written;
    }
}
