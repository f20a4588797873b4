package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A gallery's users as its owner changes them; other backends' users are not among them. */
@Repository
class PeopleRepository {

    private static final String COLUMNS = """
            SELECT u.id, u.first_name, u.last_name, u.email, u.role, u.is_active, u.created_at,
                   EXISTS (SELECT 1 FROM two_factors t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL) AS two_factor,
                   greatest(u.last_seen_at, (SELECT max(s.last_used_at) FROM sessions s WHERE s.user_id = u.id))
                       AS last_seen_at
            FROM users u
            """;

    private static final String LIST = COLUMNS + """
            WHERE u.gallery_id = :galleryId AND u.role <> 'service'
            ORDER BY u.is_active DESC, u.first_name COLLATE "tr-TR-x-icu", u.last_name COLLATE "tr-TR-x-icu", u.id
            """;

    private static final String FIND = COLUMNS + """
            WHERE u.gallery_id = :galleryId AND u.id = :id AND u.role <> 'service'
            """;

    private static final String FIND_BY_EMAIL = COLUMNS + """
            WHERE u.gallery_id = :galleryId AND lower(u.email COLLATE "C") = lower(:email COLLATE "C")
                AND u.role <> 'service'
            """;

    private static final String IS_TAKEN = """
            SELECT EXISTS (SELECT 1 FROM users WHERE lower(email COLLATE "C") = lower(:email COLLATE "C"))
            """;

    private static final String COUNT_LEADS = """
            SELECT count(*) FROM users
            WHERE gallery_id = :galleryId AND is_active AND role IN ('owner', 'admin') AND id <> :without
            """;

    private static final String INSERT = """
            INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name, role, created_at)
            VALUES (:id, :galleryId, :email, :hash, :firstName, :lastName, :role, :at)
            ON CONFLICT (lower(email COLLATE "C")) DO NOTHING
            """;

    private static final String INSERT_GALLERY = """
            WITH gallery AS (
                INSERT INTO galleries (id, name, city) VALUES (:id, :name, :city) RETURNING id
            )
            INSERT INTO gallery_heads (gallery_id) SELECT id FROM gallery
            """;

    private final JdbcClient jdbc;

    PeopleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever changes who belongs to the gallery waits here: two owners could else take the role from each other. */
    void lock(GalleryId gallery) {
        jdbc.sql("SELECT 1 FROM galleries WHERE id = :id FOR NO KEY UPDATE")
                .param("id", gallery.value())
                .query(Integer.class)
                .single();
    }

    List<Person> list(GalleryId gallery) {
        return jdbc.sql(LIST)
                .param("galleryId", gallery.value())
                .query(PeopleRepository::personIn)
                .list();
    }

    /** Who can be assigned, mentioned, asked. */
    List<Colleague> colleagues(GalleryId gallery) {
        return list(gallery).stream()
                .filter(Person::isActive)
                .map(person -> new Colleague(person.id(), person.firstName(), person.lastName(), person.role()))
                .toList();
    }

    Optional<Person> find(GalleryId gallery, UserId id) {
        return jdbc.sql(FIND)
                .param("galleryId", gallery.value())
                .param("id", id.value())
                .query(PeopleRepository::personIn)
                .optional();
    }

    Optional<Person> findByEmail(GalleryId gallery, String email) {
        return jdbc.sql(FIND_BY_EMAIL)
                .param("galleryId", gallery.value())
                .param("email", email)
                .query(PeopleRepository::personIn)
                .optional();
    }

    /** By anybody, of whichever gallery. */
    boolean isTaken(String email) {
        return jdbc.sql(IS_TAKEN).param("email", email).query(Boolean.class).single();
    }

    boolean hasOtherLead(GalleryId gallery, UserId without) {
        return jdbc.sql(COUNT_LEADS)
                        .param("galleryId", gallery.value())
                        .param("without", without.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasGallery(String name) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM galleries WHERE lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void insertGallery(GalleryId id, String name, String city) {
        jdbc.sql(INSERT_GALLERY)
                .param("id", id.value())
                .param("name", name)
                .param("city", city)
                .update();
    }

    /** Whether the address was free. */
    boolean insert(UserId id, GalleryId gallery, Newcomer newcomer, String hash, Instant at) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("galleryId", gallery.value())
                        .param("email", newcomer.email())
                        .param("hash", hash)
                        .param("firstName", newcomer.firstName())
                        .param("lastName", newcomer.lastName())
                        .param("role", newcomer.role().wireName())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void rename(UserId id, String firstName, String lastName) {
        jdbc.sql("UPDATE users SET first_name = :firstName, last_name = :lastName WHERE id = :id")
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("id", id.value())
                .update();
    }

    void setRole(UserId id, Role role) {
        jdbc.sql("UPDATE users SET role = :role WHERE id = :id")
                .param("role", role.wireName())
                .param("id", id.value())
                .update();
    }

    void setActive(UserId id, boolean isActive) {
        jdbc.sql("UPDATE users SET is_active = :isActive WHERE id = :id")
                .param("isActive", isActive)
                .param("id", id.value())
                .update();
    }

    /** False where they are locked out. */
    boolean setPassword(UserId id, String hash) {
        return jdbc.sql("UPDATE users SET password_hash = :hash WHERE id = :id AND is_active")
                        .param("hash", hash)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<String> galleryName(GalleryId id) {
        return jdbc.sql("SELECT name FROM galleries WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static Person personIn(ResultSet row, int number) throws SQLException {
        return new Person(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                Role.of(row.getString("role")),
                row.getBoolean("is_active"),
                row.getBoolean("two_factor"),
                timeIn(row, "last_seen_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant timeIn(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
