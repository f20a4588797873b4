package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers that a server made when they had no steps and no end. */
class OlderOffersTest {

    private static final String BEFORE_STEPS = "5";

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    private final UUID buyer = UUID.randomUUID();
    private final UUID seller = UUID.randomUUID();
    private final UUID maker = UUID.randomUUID();

    @TempDir
    private Path folder;

    private Settings settings;
    private Database database;
    private JdbcClient jdbc;

    @BeforeEach
    void anOlderServer() {
        settings = Settings.defaults(folder).withDatabase(postgres.withoutTables());
        database = Database.openEmpty(settings, BEFORE_STEPS);
        jdbc = JdbcClient.create(database.dataSource());
        for (var gallery : List.of(buyer, seller)) {
            jdbc.sql("INSERT INTO galleries (id, name) VALUES (?, 'Galeri')")
                    .params(gallery)
                    .update();
        }
        jdbc.sql("""
                INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name)
                VALUES (?, ?, 'ahmet@galeri.example', '-', 'Ahmet', 'Yılmaz')
                """).params(maker, buyer).update();
    }

    @Test
    void anOpenOneGetsItsFirstStepAndAnEnd() {
        var offer = offerFor(vehicle(), 0);

        update();

        assertThat(jdbc.sql("""
                        SELECT s.user_id FROM offer_steps s JOIN offers o ON o.id = s.offer_id
                        WHERE o.id = ? AND s.action = 'offer' AND s.version = o.version AND s.amount = o.amount
                          AND s.expires_at = o.expires_at AND o.by_gallery_id = o.from_gallery_id
                          AND o.expires_at BETWEEN now() + interval '6 days' AND now() + interval '7 days'
                        """).params(offer.value()).query(UUID.class).single())
                .isEqualTo(maker);
    }

    @Test
    void oneOfAGalleryWithoutUsersGetsItsFirstStepTooInANameThatNobodySignsInWith() {
        jdbc.sql("DELETE FROM users").update();
        var offer = offerFor(vehicle(), 0);

        update();

        assertThat(jdbc.sql("""
                        SELECT u.is_active FROM offer_steps s
                        JOIN offers o ON o.id = s.offer_id
                        JOIN users u ON u.id = s.user_id
                        WHERE o.id = ? AND s.action = 'offer' AND s.version = o.version AND s.amount = o.amount
                          AND s.gallery_id = o.from_gallery_id AND u.gallery_id = o.from_gallery_id
                        """).params(offer.value()).query(Boolean.class).single())
                .isFalse();
    }

    @Test
    void ofSeveralForOneVehicleTheNewestStaysOpen() {
        var vehicle = vehicle();
        offerFor(vehicle, 2);
        offerFor(vehicle, 1);
        var newest = offerFor(vehicle, 0);

        update();

        assertThat(jdbc.sql("SELECT id FROM offers WHERE status = 'open'")
                        .query(UUID.class)
                        .list())
                .containsExactly(newest.value());
        assertThat(jdbc.sql("SELECT count(*) FROM offers WHERE status = 'withdrawn' AND turn_gallery_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void update() {
        database.close();
        database = Database.open(settings);
        jdbc = JdbcClient.create(database.dataSource());
    }

    private VehicleId vehicle() {
        var id = new VehicleId(UUID.randomUUID());
        jdbc.sql("""
                INSERT INTO vehicles (id, gallery_id, brand, model, price, title)
                VALUES (?, ?, 'BMW', '320i', 1250000, 'BMW 320i')
                """).params(id.value(), seller).update();
        return id;
    }

    private OfferId offerFor(VehicleId vehicle, int daysAgo) {
        var id = new OfferId(UUID.randomUUID());
        jdbc.sql("""
                INSERT INTO offers (id, vehicle_id, from_gallery_id, to_gallery_id, amount, turn_gallery_id, created_at)
                VALUES (?, ?, ?, ?, 1150000, ?, now() - make_interval(days => ?))
                """)
                .params(id.value(), vehicle.value(), buyer, seller, seller, daysAgo)
                .update();
        return id;
    }
}
