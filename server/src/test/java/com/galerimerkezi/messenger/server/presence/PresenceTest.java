package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.realtime.SocketServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final GalleryId ANKARA = new GalleryId(UUID.randomUUID());
    private static final GalleryId IZMIR = new GalleryId(UUID.randomUUID());
    private static final GalleryId STRANGER = new GalleryId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(NOON);
    private static final Map<UserId, Instant> STORED = new ConcurrentHashMap<>();
    private static final Set<GalleryId> HIDING = ConcurrentHashMap.newKeySet();
    private static final Background BACKGROUND = new Background();
    private static final Presence PRESENCE = new Presence(new Rows(), HIDING::contains, BACKGROUND, new Hands());

    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer(sockets -> {
            Partners partners = gallery -> gallery.equals(ANKARA) ? List.of(IZMIR) : List.of();
            return new SocketServer.Features(
                    List.of(new PresenceSubscribe(partners, PRESENCE), new PresenceSet(PRESENCE)), List.of(PRESENCE));
        });
    }

    @AfterAll
    static void stop() {
        server.close();
        BACKGROUND.destroy();
    }

    @Test
    void aPartnersPeopleAreSeenComingAndGoing() throws IOException {
        var user = new UserId(UUID.randomUUID());
        try (var watcher = watching(ANKARA, IZMIR)) {
            try (var first = signedIn(user, IZMIR);
                    var second = signedIn(user, IZMIR)) {
                assertThat(nextOf(user, watcher)).isEqualTo(news(user, true));
                first.close();
                second.close();
            }
            assertThat(nextOf(user, watcher)).isEqualTo(news(user, false));
        }
    }

    @Test
    void whoTouchesNothingIsAwayAndStaysSoThroughANewLineUntilHeIsBack() throws IOException {
        var user = new UserId(UUID.randomUUID());
        try (var watcher = watching(ANKARA, IZMIR);
                var desk = signedIn(user, IZMIR)) {
            assertThat(nextOf(user, watcher)).isEqualTo(news(user, true));
            NOW.set(NOON.plusSeconds(300));
            away(desk, true);
            assertThat(nextOf(user, watcher)).isEqualTo(away(user, "2026-11-22T12:05:00Z"));
            assertThat(STORED).containsEntry(user, NOW.get());

            NOW.set(NOON.plusSeconds(900));
            try (var again = signedIn(user, IZMIR)) {
                desk.close();
                await().until(() -> PRESENCE.isAt(IZMIR, user, 1));
                away(again, true);
                away(again, false);
                assertThat(nextOf(user, watcher)).isEqualTo(news(user, true));
            }
        } finally {
            NOW.set(NOON);
        }
    }

    @Test
    void whoIsAtOneOfTwoDesksIsNotAway() throws IOException {
        var user = new UserId(UUID.randomUUID());
        try (var watcher = watching(ANKARA, IZMIR);
                var office = signedIn(user, IZMIR);
                var home = signedIn(user, IZMIR)) {
            assertThat(nextOf(user, watcher)).isEqualTo(news(user, true));
            await().until(() -> PRESENCE.isAt(IZMIR, user, 2));
            away(office, true);
            away(home, true);

            assertThat(nextOf(user, watcher)).isEqualTo(away(user, "2026-11-22T12:00:00Z"));
        }
    }

    @Test
    void whoWasThereBeforeARestartWasSeenThen() throws IOException {
        var gallery = new GalleryId(UUID.randomUUID());
        var user = new UserId(UUID.randomUUID());
        Rows.OF.put(gallery, Map.of(user, NOON.minusSeconds(60)));

        try (var watcher = signedIn(new UserId(UUID.randomUUID()), gallery)) {
            watcher.send("427[\"presence_subscribe\",{\"galleryIds\":[\"" + gallery + "\"]}]");
            assertThat(nextOf(user, watcher)).contains("\"online\":false,\"lastSeenAt\":\"2026-11-22T11:59:00Z\"");
        }
    }

    @Test
    void aGalleryThatHidesIsNotSeenFromThenOnAndSeesNobody() throws IOException {
        var user = new UserId(UUID.randomUUID());
        try (var watcher = watching(ANKARA, IZMIR);
                var desk = signedIn(user, IZMIR)) {
            assertThat(nextOf(user, watcher)).isEqualTo(news(user, true));

            HIDING.add(IZMIR);
            PRESENCE.lookAgain(IZMIR);
            assertThat(nextOf(user, watcher)).contains("\"online\":false,\"lastSeenAt\":null");
            away(desk, true);
            away(desk, false);

            HIDING.clear();
            PRESENCE.lookAgain(IZMIR);
            assertThat(nextOf(user, watcher)).isEqualTo(news(user, true));

            HIDING.add(ANKARA);
            PRESENCE.lookAgain(ANKARA);
            assertThat(nextOf(user, watcher)).contains("\"online\":false,\"lastSeenAt\":null");
        } finally {
            HIDING.clear();
        }
    }

    private static String nextOf(UserId user, RawSocket watcher) throws IOException {
        var frame = watcher.next();
        while (!frame.contains(user.toString())) {
            frame = watcher.next();
        }
        return frame;
    }

    private static void away(RawSocket desk, boolean now) throws IOException {
        desk.send("429[\"presence_set\",{\"away\":" + now + "}]");
        assertThat(desk.next()).isEqualTo("439[{\"success\":true}]");
    }

    private static String away(UserId user, String since) {
        return "42[\"presence_changed\",{\"galleryId\":\"" + IZMIR + "\",\"userId\":\"" + user
                + "\",\"online\":true,\"lastSeenAt\":\"" + since + "\",\"away\":true}]";
    }

    @Test
    void whoIsThereAlreadyIsToldAtOnce() throws IOException {
        var user = new UserId(UUID.randomUUID());
        var gallery = new GalleryId(UUID.randomUUID());
        try (var colleague = signedIn(user, gallery)) {
            try (var watcher = signedIn(user, gallery)) {
                watcher.send("42[\"presence_subscribe\",{\"galleryIds\":[\"" + gallery + "\"]}]");
                assertThat(watcher.next()).contains("\"online\":true").contains(user.toString());
            }
            colleague.send("41");
        }
    }

    @Test
    void aGalleryWithoutACommonRoomIsNotSeen() throws IOException {
        try (var watcher = watching(ANKARA, STRANGER);
                var unseen = signedIn(new UserId(UUID.randomUUID()), STRANGER);
                var partner = signedIn(new UserId(UUID.randomUUID()), STRANGER)) {
            watcher.send("428[\"presence_subscribe\",{\"galleryIds\":[]}]");
            assertThat(watcher.next()).isEqualTo("438[{\"success\":true}]");
            unseen.send("41");
            partner.send("41");
        }
    }

    @Test
    void aSubscriptionWithoutGalleriesIsRefused() throws IOException {
        try (var watcher = signedIn(new UserId(UUID.randomUUID()), ANKARA)) {
            watcher.send("428[\"presence_subscribe\",{}]");
            assertThat(watcher.next()).contains("VALIDATION_FAILED").contains("galleryIds");
        }
    }

    private static RawSocket watching(GalleryId own, GalleryId watched) throws IOException {
        var socket = signedIn(new UserId(UUID.randomUUID()), own);
        socket.send("427[\"presence_subscribe\",{\"galleryIds\":[\"" + watched + "\"]}]");
        var frame = socket.next();
        while (!frame.equals("437[{\"success\":true}]")) {
            // who is in that gallery already
            assertThat(frame).contains("presence_changed");
            frame = socket.next();
        }
        return socket;
    }

    private static RawSocket signedIn(UserId user, GalleryId gallery) throws IOException {
        return RawSocket.signedIn(server.port(), SocketServer.token(user, gallery, new SessionId(UUID.randomUUID())));
    }

    private static String news(UserId user, boolean online) {
        return "42[\"presence_changed\",{\"galleryId\":\"" + IZMIR + "\",\"userId\":\"" + user + "\",\"online\":"
                + online + ",\"lastSeenAt\":" + (online ? "null" : "\"2026-11-22T12:00:00Z\"") + "}]";
    }

    private static final class Rows implements LastSeen {
        private static final Map<GalleryId, Map<UserId, Instant>> OF = new ConcurrentHashMap<>();

        @Override
        public Map<UserId, Instant> of(GalleryId gallery) {
            return OF.getOrDefault(gallery, Map.of());
        }

        @Override
        public void save(UserId user, Instant at) {
            STORED.put(user, at);
        }
    }

    private static final class Hands extends Clock {
        @Override
        public Instant instant() {
            return NOW.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("times are UTC");
        }
    }
}
