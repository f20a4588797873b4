package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ankara's Ahmet writes to a gallery of its own for each test; it is open day and night. */
final class MailWorld {

    final MovableClock clock = new MovableClock();
    final GalleryId gallery;
    final GalleryId ankara;
    private final Dealers dealers;
    private final Dealers.Person ahmet;
    private final PostgresExtension postgres;
    private final JdbcClient jdbc;
    private final Dealers.Person owner;

    MailWorld(PostgresExtension postgres) {
        this.postgres = postgres;
        jdbc = JdbcClient.create(postgres.dataSource());
        // of other tests
        jdbc.sql("UPDATE users SET is_active = false").update();
        dealers = new Dealers(jdbc);
        ankara = dealers.gallery("Ankara Oto");
        ahmet = dealers.staff(ankara, "Ahmet");
        gallery = dealers.gallery("Konya Oto");
        owner = dealers.person(gallery, "Kemal", Role.OWNER);
        jdbc.sql("INSERT INTO mail_people (user_id, wanted) VALUES (:id, false)")
                .param("id", owner.id().value())
                .update();
    }

    Dealers.Person person(String firstName) {
        return dealers.staff(gallery, firstName);
    }

    GaleriServer start(Path folder, Settings.Mail mail) {
        return start(folder, mail, Failpoints.NONE);
    }

    GaleriServer start(Path folder, Settings.Mail mail, Failpoints failpoints) {
        var settings = postgres.settings(folder).withPort(0).withMail(mail);
        var server = GaleriServer.start(settings, clock, failpoints);
        setHours(server, "00:00", "00:00", null);
        return server;
    }

    void setHours(GaleriServer server, String opens, String closes, @Nullable String urgent) {
        var intervals = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> Map.of("day", day, "opens", opens, "closes", closes))
                .toList();
        var hours = new HashMap<String, Object>(Map.of("intervals", intervals));
        hours.put("urgentLabelId", urgent);
        var status = as(server, owner, Role.OWNER).put("/team/hours", hours).status();
        if (status != 200) {
            throw new AssertionError("the hours were refused: " + status);
        }
    }

    /** The owner, who gets no mails. */
    Dealers.Person boss() {
        return owner;
    }

    Client leader(GaleriServer server) {
        return as(server, owner, Role.OWNER);
    }

    RoomId room(GaleriServer server) {
        return as(server, ahmet).openRoom(dealers.vehicle(gallery));
    }

    /** Says it now, by the hands of this clock. */
    void say(GaleriServer server, RoomId room, String text) {
        var id = as(server, ahmet).write(room, text);
        jdbc.sql("UPDATE chat_messages SET created_at = :at WHERE id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", UUID.fromString(id))
                .update();
    }

    void sweep(GaleriServer server) {
        server.part(MailCourier.class).sweep();
    }

    void later(int minutes, GaleriServer... servers) {
        clock.move(Duration.ofMinutes(minutes));
        List.of(servers).forEach(this::sweep);
    }

    Client as(GaleriServer server, Dealers.Person person) {
        return as(server, person, Role.STAFF);
    }

    Client as(GaleriServer server, Dealers.Person person, Role role) {
        return new Client(server.address(), tokenOf(server, person, role));
    }

    String tokenOf(GaleriServer server, Dealers.Person person, Role role) {
        var caller = new Caller(person.id(), person.gallery(), role, null);
        return server.part(TokenService.class).issue(caller, Duration.ofDays(30));
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
