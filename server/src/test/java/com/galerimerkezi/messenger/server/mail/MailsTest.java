package com.galerimerkezi.messenger.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is not there, something waits, and one mail says so. */
class MailsTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final Postbox POST = new Postbox();

    @TempDir
    Path folder;

    private final MailWorld world = new MailWorld(POSTGRES);
    private final Dealers.Person selim = world.person("Selim");

    @AfterAll
    static void close() {
        POST.close();
    }

    @Test
    void whoIsNotThereGetsOneMailForAllThatWaitsAndNoOtherUntilHeWasThereOverRestarts() {
        try (var server = start()) {
            var room = world.room(server);
            world.say(server, room, "Fiyat nedir?");
            world.say(server, room, "850 bin olur mu?");
            world.say(server, world.room(server), "34 ABC 123 duruyor mu?");

            world.later(14, server);
            assertThat(POST.of(selim.email())).isEmpty();

            world.later(2, server, server);
            assertThat(POST.of(selim.email())).hasSize(1);
            assertThat(Postbox.textOf(POST.of(selim.email()).getFirst()))
                    .startsWith("Sizi bekleyen sohbet: 2")
                    .contains("Okunmamış mesaj: 3", "galeri://oda/" + room)
                    .doesNotContain("Fiyat", "850", "34 ABC", "Ankara", "Ahmet", "BMW", "Selim");

            world.say(server, room, "Orada mısınız?");
            world.later(60, server);
        }
        try (var server = start()) {
            world.later(60, server, server);
            assertThat(POST.of(selim.email())).hasSize(1);

            comeAndGo(server, selim);
            world.later(30, server);
            assertThat(POST.of(selim.email()))
                    .as("what he has seen and left is no news")
                    .hasSize(1);

            world.say(server, world.room(server), "Bir şey daha");
            world.later(16, server, server);
            assertThat(POST.of(selim.email())).hasSize(2);
            assertThat(Postbox.header(POST.of(selim.email()).get(1), "Message-ID"))
                    .isNotEqualTo(Postbox.header(POST.of(selim.email()).getFirst(), "Message-ID"));
        }
    }

    @Test
    void aMailIsKnownAsOneThatNobodyWroteAndNobodysHeadersComeIn() {
        world.jdbc()
                .sql("UPDATE galleries SET name = :name WHERE id = :id")
                .param("name", "Kötü\r\nBcc: kurban@galeri.example\u202E Oto")
                .param("id", world.ankara.value())
                .update();
        try (var server = world.start(folder, withNames())) {
            world.say(server, world.room(server), "Selam");
            world.later(16, server);

            var mail = POST.of(selim.email()).getFirst();
            assertThat(Postbox.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(Postbox.header(mail, "List-Id")).contains("<bekleyenler.galeri.example>");
            assertThat(Postbox.header(mail, "Message-ID")).matches("<[0-9a-f-]{36}@galeri\\.example>");
            assertThat(Postbox.header(mail, "From")).isEqualTo("Galeri Messenger <bildirim@galeri.example>");
            assertThat(Postbox.header(mail, "Content-Type")).startsWith("text/plain");
            assertThat(Postbox.header(mail, "Bcc")).isNull();
            assertThat(Postbox.textOf(mail)).contains("- Kötü Bcc: kurban@galeri.example Oto");
            assertThat(POST.of("kurban@galeri.example")).isEmpty();
        }
    }

    @Test
    void onlyThoseWhomANotificationWouldReachGetAMail() {
        var muted = world.person("Susturan");
        var offersOnly = world.person("Teklifçi");
        var switchedOff = world.person("İstemeyen");
        var lockedOut = world.person("Ayrılan");
        var present = world.person("Oturan");
        try (var server = start();
                var socket = new Listener(server.address(), world.tokenOf(server, present, Role.STAFF)).ready()) {
            var room = world.room(server);
            world.as(server, muted).put("/chats/" + room + "/mute");
            world.as(server, offersOnly).put("/chats/" + room + "/notify", Map.of("level", "offers"));
            world.as(server, switchedOff).put("/auth/mail", Map.of("enabled", false));
            world.say(server, room, "Selam");
            lockOut(lockedOut);
            world.later(16, server);

            assertThat(socket.isConnected()).isTrue();
            assertThat(POST.of(selim.email())).hasSize(1);
            for (var nobody : new Dealers.Person[] {muted, offersOnly, switchedOff, lockedOut, present}) {
                assertThat(POST.of(nobody.email())).as(nobody.firstName()).isEmpty();
            }
        }
    }

    @Test
    void anAssignedRoomIsItsAssigneesAndWhatAColleagueReadOrPutAsideWaitsForNobody() {
        var nur = world.person("Nur");
        try (var server = start()) {
            var hers = world.room(server);
            var read = world.room(server);
            var aside = world.room(server);
            world.say(server, hers, "Nur Hanım?");
            world.say(server, read, "Okundu mu?");
            world.say(server, aside, "Yarın bakarız");
            var desk = world.as(server, nur);
            desk.put("/chats/" + hers + "/assignee", Map.of("userId", nur.id()));
            desk.post("/chats/" + read + "/read", Map.of());
            var tomorrow = world.clock.instant().plus(Duration.ofDays(1)).toString();
            desk.put("/chats/" + aside + "/snooze", Map.of("until", tomorrow));
            world.later(16, server);

            assertThat(POST.of(selim.email())).isEmpty();
            assertThat(Postbox.textOf(POST.of(nur.email()).getFirst())).startsWith("Sizi bekleyen sohbet: 1");
        }
    }

    @Test
    void anAlertTellsWhomItWentToUntilSomebodyHasAnswered() {
        var nur = world.person("Nur");
        try (var server = start()) {
            var room = world.room(server);
            world.say(server, room, "Fiyat nedir?");
            world.as(server, nur).post("/chats/" + room + "/read", Map.of());
            raise(room, selim);
            world.later(16, server);

            assertThat(Postbox.textOf(POST.of(selim.email()).getFirst()))
                    .startsWith("Sizi bekleyen sohbet: 1")
                    .doesNotContain("Okunmamış");
            assertThat(POST.of(nur.email())).isEmpty();

            raise(room, nur);
            world.as(server, nur).say(room, "850 bin");
            world.later(16, server);
            assertThat(POST.of(nur.email())).isEmpty();
        }
    }

    @Test
    void aClosedGalleryRestsButForWhatIsUrgentAndIsToldAfterItHasOpened() {
        try (var server = start()) {
            var label = world.leader(server).post("/team/labels", Map.of("name", "Acil", "colour", "red"));
            var urgent = label.data().path("id").textValue();
            world.setHours(server, nextHour(2), nextHour(3), urgent);
            var plain = world.room(server);
            world.say(server, plain, "Sabah konuşalım");
            world.later(16, server);
            assertThat(POST.of(selim.email())).isEmpty();

            var hot = world.room(server);
            world.leader(server).put("/chats/" + hot + "/labels/" + urgent);
            world.say(server, hot, "Hemen satılacak");
            world.later(16, server);
            assertThat(Postbox.textOf(POST.of(selim.email()).getFirst())).startsWith("Sizi bekleyen sohbet: 1");
        }
    }

    @Test
    void twoNodesSendOneAndWhoIsAtTheOtherOneGetsNone(@TempDir Path other) {
        var nur = world.person("Nur");
        try (var one = start();
                var two = world.start(other, Postbox.settings(POST.port()));
                var socket = new Listener(two.address(), world.tokenOf(two, nur, Role.STAFF)).ready()) {
            world.say(one, world.room(one), "Selam");
            world.later(10);
            two.part(DeskBeat.class).beat();
            world.later(6);
            var second = Thread.ofVirtual().start(() -> world.sweep(two));
            world.sweep(one);
            await(second);
            world.later(3, one, two);

            assertThat(socket.isConnected()).isTrue();
            assertThat(POST.of(selim.email())).hasSize(1);
            assertThat(POST.of(nur.email())).isEmpty();
        }
    }

    @Test
    void aMailSpeaksTheLanguageInWhichOneWasLastSignedIn() {
        try (var server = start()) {
            var signIn = BodyPublishers.ofString(
                    "{\"email\":\"" + selim.email() + "\",\"password\":\"" + Dealers.PASSWORD + "\"}");
            new Client(server.address(), null).send("POST", "/auth/login", signIn, Map.of("Accept-Language", "en-GB"));
            world.say(server, world.room(server), "Selam");
            world.later(16, server);

            assertThat(Postbox.textOf(POST.of(selim.email()).getFirst())).startsWith("Chats that wait for you: 1");
        }
    }

    @Test
    void aServerWithoutMailSettingsSaysSoAndSendsNone() {
        try (var server = world.start(folder, new Settings.Mail(null, Duration.ofMinutes(15), false))) {
            var notice = world.as(server, selim).get("/auth/mail").data();

            assertThat(notice.path("available").booleanValue()).isFalse();
        }
        try (var server = start()) {
            var desk = world.as(server, selim);
            assertThat(desk.get("/auth/mail").data().toString()).isEqualTo("{\"available\":true,\"enabled\":true}");
            desk.put("/auth/mail", Map.of("enabled", false));
            assertThat(desk.get("/auth/mail").data().path("enabled").booleanValue())
                    .isFalse();
            assertThat(desk.put("/auth/mail", Map.of()).status()).isEqualTo(400);
        }
    }

    private GaleriServer start() {
        return world.start(folder, Postbox.settings(POST.port()));
    }

    private static Settings.Mail withNames() {
        return new Settings.Mail(Postbox.settings(POST.port()).smtp(), Duration.ofMinutes(15), true);
    }

    private void raise(RoomId room, Dealers.Person person) {
        world.jdbc()
                .sql("""
                        INSERT INTO room_alerts (id, room_id, gallery_id, kind, subject, user_ids, at, urgent, raised_at)
                        VALUES (gen_random_uuid(), :room, :gallery, 'unanswered', :subject, ARRAY[:user], :at, false, :at)
                        """)
                .param("room", room.value())
                .param("gallery", world.gallery.value())
                .param("subject", "message 1 " + person.firstName())
                .param("user", person.id().value())
                .param("at", world.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void comeAndGo(GaleriServer server, Dealers.Person person) {
        var before = seen(person);
        try (var socket = new Listener(server.address(), world.tokenOf(server, person, Role.STAFF)).ready()) {
            assertThat(socket.isConnected()).isTrue();
        }
        Awaitility.await().until(() -> !seen(person).equals(before));
    }

    private String seen(Dealers.Person person) {
        return world.jdbc()
                .sql("SELECT coalesce(max(seen_at)::text, '') FROM last_seen WHERE user_id = :id")
                .param("id", person.id().value())
                .query(String.class)
                .single();
    }

    private void lockOut(Dealers.Person person) {
        world.jdbc()
                .sql("UPDATE users SET is_active = false WHERE id = :id")
                .param("id", person.id().value())
                .update();
    }

    private String nextHour(int hours) {
        var then = world.clock.instant().plus(Duration.ofHours(hours)).atZone(ZoneId.of("Europe/Istanbul"));
        return "%02d:00".formatted(then.getHour());
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
