package com.galerimerkezi.messenger.desktop.notifications;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.os.Bus;
import com.galerimerkezi.messenger.desktop.testing.PrivateBus;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;

class BusAnnouncerTest {

    private static final Texts TEXTS = Texts.in("tr");
    private static final Announcement FROM_AHMET = new Announcement(
            ROOM,
            1,
            THEIRS,
            "Ahmet Yılmaz",
            "Yıldız Otomotiv",
            "BMW 320i",
            "34 ABC 123",
            "<b>Son</b> fiyat & noter",
            true,
            true);

    private final List<RoomId> opened = new CopyOnWriteArrayList<>();
    private final List<String> replies = new CopyOnWriteArrayList<>();
    private final Responder responder = new Responder() {
        @Override
        public void open(RoomId room, long seq) {
            opened.add(room);
        }

        @Override
        public CompletableFuture<Void> reply(RoomId room, String text) {
            replies.add(text);
            return CompletableFuture.completedFuture(null);
        }
    };

    /** Stands for the desktop's notification service; the bus between is a real one. */
    private static final class Desktop implements BusNotifications {

        private final List<List<String>> shown = new CopyOnWriteArrayList<>();
        private final List<Long> closed = new CopyOnWriteArrayList<>();

        @Override
        public List<String> capabilities() {
            return List.of("actions", "body", "body-markup", "inline-reply");
        }

        @Override
        public UInt32 show(
                String program,
                UInt32 replaced,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int milliseconds) {
            shown.add(List.of(summary, body, String.join(",", actions)));
            return new UInt32(41 + shown.size());
        }

        @Override
        public void close(UInt32 shown) {
            closed.add(shown.longValue());
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    @Test
    void withoutABusItSaysWhatStoodInTheWay() {
        try (var announcer = new BusAnnouncer(Map.of(), () -> TEXTS, Runnable::run)) {
            assertThatThrownBy(() -> announcer.show(FROM_AHMET, responder).join())
                    .cause()
                    .hasMessage("bildirim hizmetine bağlanılamadı");
        }
    }

    @Test
    void aBusWithoutANotificationServiceSaysSo() {
        var bus = PrivateBus.start();
        assumeThat(bus).as("dbus-daemon is not installed").isPresent();
        try (var real = bus.get();
                var announcer = new BusAnnouncer(real.environment(), () -> TEXTS, Runnable::run)) {
            assertThatThrownBy(() -> announcer.show(FROM_AHMET, responder).join())
                    .cause()
                    .hasMessageContaining("org.freedesktop.Notifications");
        }
    }

    @Test
    void theDesktopShowsItAndTellsOfClicksAndReplies() throws Exception {
        var bus = PrivateBus.start();
        assumeThat(bus).as("dbus-daemon is not installed").isPresent();
        try (var real = bus.get();
                var service = Bus.session(real.environment()).orElseThrow();
                var announcer = new BusAnnouncer(real.environment(), () -> TEXTS, Runnable::run)) {
            var desktop = new Desktop();
            service.exportObject(desktop);
            service.requestBusName(BusNotifications.NAME);

            announcer.show(FROM_AHMET, responder).join();

            assertThat(desktop.shown)
                    .containsExactly(List.of(
                            "Ahmet Yılmaz",
                            "Yıldız Otomotiv · BMW 320i · 34 ABC 123\n&lt;b&gt;Son&lt;/b&gt; fiyat &amp; noter",
                            "default,Aç,inline-reply,Yanıtla"));

            signal(real, "ActionInvoked", "uint32:7", "string:default");
            signal(real, "NotificationReplied", "uint32:42", "string:Yarın ararım");
            signal(real, "ActionInvoked", "uint32:42", "string:default");
            await().until(() -> !opened.isEmpty());
            assertThat(opened).as("only ours").containsExactly(ROOM);
            assertThat(replies).containsExactly("Yarın ararım");
        }
    }

    @Test
    void whatIsReadIsTakenBackAndTheRestStays() throws Exception {
        var bus = PrivateBus.start();
        assumeThat(bus).as("dbus-daemon is not installed").isPresent();
        try (var real = bus.get();
                var service = Bus.session(real.environment()).orElseThrow();
                var announcer = new BusAnnouncer(real.environment(), () -> TEXTS, Runnable::run)) {
            var desktop = new Desktop();
            service.exportObject(desktop);
            service.requestBusName(BusNotifications.NAME);
            announcer.show(at(1), responder).join();
            announcer.show(at(2), responder).join();
            announcer
                    .show(Announcement.ofTheProgram("Galeri Messenger", "Deneme"), responder)
                    .join();

            announcer.read(ROOM, 1);
            await().until(() -> !desktop.closed.isEmpty());
            announcer.read(ROOM, 2);
            await().until(() -> desktop.closed.size() == 2);

            assertThat(desktop.closed).containsExactly(42L, 43L);
        }
    }

    private static Announcement at(long seq) {
        return new Announcement(
                ROOM, seq, THEIRS, "Ahmet Yılmaz", "Yıldız Otomotiv", "BMW 320i", "34 ABC 123", "Mesaj", true, true);
    }

    @Test
    void aServiceThatKnowsLessIsAskedForLess() {
        var plain = BusMessage.of(FROM_AHMET, List.of("body"), TEXTS);
        assertThat(plain.actions()).isEmpty();
        assertThat(plain.body()).contains("<b>Son</b> fiyat & noter");

        var withActions = BusMessage.of(FROM_AHMET, List.of("actions"), TEXTS);
        assertThat(withActions.actions()).containsExactly("default", "Aç", "reply", "Yanıtla");
        assertThat(BusMessage.opens("reply")).isTrue();
    }

    private static void signal(PrivateBus bus, String name, String... values) {
        bus.signal(BusNotifications.PATH, BusNotifications.NAME + "." + name, values);
    }
}
