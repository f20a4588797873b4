package com.galerimerkezi.messenger.server.sample;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the sample back, in the order in which it was made. */
final class FixtureRepository {
    private static final String GALLERIES = "SELECT id, name FROM galleries ORDER BY is_support, created_at";

    private static final String USERS = """
            SELECT u.id, u.email, u.gallery_id, u.first_name, u.last_name, u.role, s.id AS session_id
            FROM users u
            JOIN galleries g ON g.id = u.gallery_id
            JOIN sessions s ON s.user_id = u.id AND s.device_name = 'sample data'
            ORDER BY g.is_support, u.created_at
            """;

    private static final String ROOMS = """
            SELECT id, room_type, offer_id, vehicle_id, gallery_a_id, gallery_b_id, last_seq
            FROM chat_rooms
            ORDER BY created_at
            """;

    /** Those without a room first. */
    private static final String OFFERS = """
            SELECT o.id, o.vehicle_id, o.from_gallery_id, o.to_gallery_id, r.id AS room_id
            FROM offers o
            LEFT JOIN chat_rooms r ON r.offer_id = o.id
            ORDER BY r.id IS NOT NULL, o.created_at
            LIMIT 300
            """;

    private static final String VEHICLES = """
            SELECT v.id, v.gallery_id, v.brand, v.model, v.price, v.title, r.id AS room_id
            FROM vehicles v
            LEFT JOIN chat_rooms r ON r.vehicle_id = v.id
            ORDER BY r.id IS NOT NULL, v.created_at
            LIMIT 1000
            """;

    private final JdbcClient jdbc;

    FixtureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Fixture.Gallery> galleries() {
        return jdbc.sql(GALLERIES)
                .query((row, number) -> new Fixture.Gallery(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    List<Fixture.User> users(Function<Caller, String> tokenOf) {
        return jdbc.sql(USERS)
                .query((row, number) -> {
                    var caller = new Caller(
                            new UserId(row.getObject(1, UUID.class)),
                            new GalleryId(row.getObject(3, UUID.class)),
                            Role.of(row.getString(6)),
                            new SessionId(row.getObject(7, UUID.class)));
                    return new Fixture.User(
                            caller.userId().value(),
                            row.getString(2),
                            caller.galleryId().value(),
                            row.getString(4),
                            row.getString(5),
                            tokenOf.apply(caller));
                })
                .list();
    }

    List<Fixture.Room> rooms() {
        return jdbc.sql(ROOMS)
                .query((row, number) -> new Fixture.Room(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class),
                        row.getLong(7)))
                .list();
    }

    List<Fixture.Offer> offers() {
        return jdbc.sql(OFFERS)
                .query((row, number) -> new Fixture.Offer(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class)))
                .list();
    }

    List<Fixture.Vehicle> vehicles() {
        return jdbc.sql(VEHICLES)
                .query((row, number) -> new Fixture.Vehicle(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getString(6),
                        row.getObject(7, UUID.class)))
                .list();
    }
}
