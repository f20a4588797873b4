package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.realtime.SocketServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final GalleryId ANKARA = new GalleryId(UUID.randomUUID());
    private static final GalleryId IZMIR = new GalleryId(UUID.randomUUID());
    private static final GalleryId STRANGER = new GalleryId(UUID.randomUUID());
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Background BACKGROUND = new Background();

    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer(sockets -> {
            var presence = new Presence(BACKGROUND, NOON);
            Partners partners = gallery -> gallery.equals(ANKARA) ? List.of(IZMIR) : List.of();
            return new SocketServer.Features(List.of(new PresenceSubscribe(partners, presence)), List.of(presence));
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
                assertThat(watcher.next()).isEqualTo(news(user, true));
                first.close();
                second.close();
            }
            assertThat(watcher.next()).isEqualTo(news(user, false));
        }
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
        assertThat(socket.next()).isEqualTo("437[{\"success\":true}]");
        return socket;
    }

    private static RawSocket signedIn(UserId user, GalleryId gallery) throws IOException {
        return RawSocket.signedIn(server.port(), SocketServer.token(user, gallery, new SessionId(UUID.randomUUID())));
    }

    private static String news(UserId user, boolean online) {
        return "42[\"presence_changed\",{\"galleryId\":\"" + IZMIR + "\",\"userId\":\"" + user + "\",\"online\":"
                + online + ",\"lastSeenAt\":" + (online ? "null" : "\"2026-11-22T12:00:00Z\"") + "}]";
    }
}
