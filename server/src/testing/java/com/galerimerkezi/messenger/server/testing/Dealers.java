package com.galerimerkezi.messenger.server.testing;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts galleries, staff, vehicles and offers into a database. */
public final class Dealers {

    public static final String PASSWORD = "Anahtar-Teslim-1";

    private final JdbcClient jdbc;
    private final String passwordHash = new PasswordHasher().hash(PASSWORD);

    public Dealers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public GalleryId gallery(String name) {
        return gallery(name, false);
    }

    public GalleryId supportGallery() {
        return gallery("Destek", true);
    }

    public Person staff(GalleryId gallery, String firstName) {
        return person(gallery, firstName, Role.STAFF);
    }

    public Person person(GalleryId gallery, String firstName, Role role) {
        var id = new UserId(UUID.randomUUID());
        var email = "kisi-" + id + "@galeri.example";
        jdbc.sql("""
                INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name, role)
                VALUES (:id, :gallery, :email, :hash, :first, 'Yılmaz', :role)
                """)
                .param("id", id.value())
                .param("gallery", gallery.value())
                .param("email", email)
                .param("hash", passwordHash)
                .param("first", firstName)
                .param("role", role.wireName())
                .update();
        return new Person(id, gallery, email, firstName);
    }

    public VehicleId vehicle(GalleryId owner) {
        return vehicle(owner, "BMW", "320i", "34 ABC 123", null);
    }

    public VehicleId vehicle(GalleryId owner, String brand, String model, String plate, @Nullable String vin) {
        var id = new VehicleId(UUID.randomUUID());
        jdbc.sql("""
                INSERT INTO vehicles (id, gallery_id, brand, model, year, plate, vin, price, title)
                VALUES (:id, :gallery, :brand, :model, 2019, :plate, :vin, 1250000, :brand || ' ' || :model || ' M Sport')
                """)
                .param("id", id.value())
                .param("gallery", owner.value())
                .param("brand", brand)
                .param("model", model)
                .param("plate", plate)
                .param("vin", vin)
                .update();
        return id;
    }

    public OfferId offer(VehicleId vehicle, GalleryId from, GalleryId to) {
        var id = new OfferId(UUID.randomUUID());
        jdbc.sql("""
                WITH offer AS (
                    INSERT INTO offers (id, vehicle_id, from_gallery_id, to_gallery_id, amount, turn_gallery_id,
                        by_gallery_id, expires_at)
                    VALUES (:id, :vehicle, :from, :to, :amount, :to, :from, now() + interval '2 days')
                    RETURNING *
                )
                INSERT INTO offer_steps (offer_id, version, action, gallery_id, user_id, amount, expires_at, created_at)
                SELECT o.id, 1, 'offer', o.from_gallery_id, u.id, o.amount, o.expires_at, o.created_at
                FROM offer o, LATERAL (SELECT id FROM users WHERE gallery_id = o.from_gallery_id LIMIT 1) u
                """)
                .param("id", id.value())
                .param("vehicle", vehicle.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("amount", new BigDecimal("1150000"))
                .update();
        return id;
    }

    private GalleryId gallery(String name, boolean isSupport) {
        var id = new GalleryId(UUID.randomUUID());
        jdbc.sql("INSERT INTO galleries (id, name, city, is_support) VALUES (:id, :name, 'Ankara', :support)")
                .param("id", id.value())
                .param("name", name)
                .param("support", isSupport)
                .update();
        jdbc.sql("INSERT INTO gallery_heads (gallery_id) VALUES (:id)")
                .param("id", id.value())
                .update();
        return id;
    }

    /** Somebody who can sign in with {@link #PASSWORD}. */
    public record Person(UserId id, GalleryId gallery, String email, String firstName) {}
}
