package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import com.galerimerkezi.messenger.contract.trade.Plate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of a gallery's rooms answer: by the other gallery, the vehicle, the offer. */
@Repository
class ReachRepository {

    private static final String ROOMS = """
            SELECT r.id FROM (
                SELECT id, vehicle_id, offer_id, gallery_b_id AS other_id FROM chat_rooms WHERE gallery_a_id = :galleryId
                UNION ALL
                SELECT id, vehicle_id, offer_id, gallery_a_id FROM chat_rooms WHERE gallery_b_id = :galleryId) r
            JOIN galleries g ON g.id = r.other_id
            LEFT JOIN vehicles v ON v.id = r.vehicle_id
            LEFT JOIN offers o ON o.id = r.offer_id
            WHERE\s""";

    private static final String SUBJECTS = """
            SELECT r.id, g.id AS gallery_id, g.name AS gallery_name, v.brand, v.model, o.status, o.version
            FROM chat_rooms r
            JOIN galleries g ON g.id = CASE WHEN r.gallery_a_id = :galleryId THEN r.gallery_b_id ELSE r.gallery_a_id END
            LEFT JOIN vehicles v ON v.id = r.vehicle_id
            LEFT JOIN offers o ON o.id = r.offer_id
            WHERE r.id = ANY (:rooms)
            """;

    private static final String COMPACT_PLATE = "regexp_replace(search_fold(v.plate), '[^a-z0-9]', '', 'g')";
    private static final String NO_PLATE = "-";

    private final JdbcClient jdbc;

    ReachRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reach find(GalleryId gallery, Filter filter) {
        var room = filter.room();
        var rooms = filter.rooms().isNone()
                ? room == null ? null : List.of(room.value())
                : rooms(statement(gallery, filter, false));
        return new Reach(rooms, filter.namesVehicle() ? rooms(statement(gallery, filter, true)) : List.of());
    }

    List<RoomSubject> findSubjects(GalleryId gallery, List<UUID> rooms) {
        return jdbc.sql(SUBJECTS)
                .param("galleryId", gallery.value())
                .param("rooms", rooms.toArray(UUID[]::new))
                .query((row, number) -> new RoomSubject(
                        row.getObject("id", UUID.class),
                        new GalleryId(row.getObject("gallery_id", UUID.class)),
                        row.getString("gallery_name"),
                        row.getString("brand"),
                        row.getString("model"),
                        statusOf(row.getString("status")),
                        row.getLong("version")))
                .list();
    }

    static Statement statement(GalleryId gallery, Filter filter, boolean ofVehicle) {
        var statement = new Statement(gallery);
        var room = filter.room();
        if (room != null) {
            statement.add("r.id = :room", "room", room.value());
        }
        statement.add(filter.rooms());
        if (ofVehicle) {
            statement.addVehicle(filter.plate(), filter.vin());
        }
        return statement;
    }

    private List<UUID> rooms(Statement statement) {
        return jdbc.sql(statement.sql())
                .params(statement.values())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static @Nullable OfferStatus statusOf(@Nullable String name) {
        return name == null ? null : OfferStatus.of(name);
    }

    /** Of a room that messages were found in. */
    record RoomSubject(
            UUID room,
            GalleryId gallery,
            String galleryName,
            @Nullable String brand,
            @Nullable String model,
            @Nullable OfferStatus offer,
            long version) {}

    /** Put together of fixed pieces; what the caller wrote is only ever a value. */
    static final class Statement {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Statement(GalleryId gallery) {
            values.put("galleryId", gallery.value());
        }

        String sql() {
            return ROOMS + String.join("\n  AND ", conditions);
        }

        Map<String, Object> values() {
            return values;
        }

        private void add(RoomCriteria rooms) {
            if (rooms.in() != null) {
                values.put(
                        "inPlate",
                        Plate.sought(rooms.in()).map(part -> "%" + part + "%").orElse(NO_PLATE));
                add(
                        "(" + startsWord("g.name", "in") + " OR " + COMPACT_PLATE + " LIKE :inPlate)",
                        "in",
                        Tokens.beginning(rooms.in()));
            }
            if (rooms.gallery() != null) {
                add("r.other_id = :other", "other", rooms.gallery().value());
            }
            if (rooms.brand() != null) {
                add(startsWord("v.brand", "brand"), "brand", Tokens.beginning(rooms.brand()));
            }
            if (rooms.model() != null) {
                add(startsWord("v.model", "model"), "model", Tokens.beginning(rooms.model()));
            }
            if (rooms.offer() != null) {
                add("o.status = :offer", "offer", rooms.offer().status().wireName());
                if (rooms.offer() == OfferState.COUNTERED) {
                    conditions.add("o.version > 1");
                }
            }
        }

        private void addVehicle(@Nullable String plate, @Nullable String vin) {
            if (plate != null) {
                add(COMPACT_PLATE + " = :plate", "plate", plate);
            }
            if (vin != null) {
                add("search_fold(v.vin) LIKE :vin", "vin", "%" + vin + "%");
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        private static String startsWord(String column, String name) {
            return "search_spaced(search_fold(" + column + ")) LIKE :" + name;
        }
    }
}
