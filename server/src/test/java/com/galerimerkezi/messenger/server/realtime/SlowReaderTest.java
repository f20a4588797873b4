package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlowReaderTest {

    private static final Frame BIG = Frame.ofJson("noop", "\"" + "x".repeat(32 * 1024) + "\"");

    private final GalleryId gallery = new GalleryId(UUID.randomUUID());
    private SocketServer server;

    @BeforeEach
    void start() {
        var settings = new RealtimeSettings(
                true, Set.of(), 100, 100, 100, Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofMillis(500));
        server = new SocketServer(settings, sockets -> SocketServer.Features.of());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aReaderThatTakesNothingIsCutAndAnotherIsNotAffected() throws IOException {
        try (var slow = RawSocket.signedIn(server.port(), token());
                var other = RawSocket.signedIn(server.port(), token())) {
            int received = 0;
            while (server.sockets.ofGallery(gallery).size() == 2) {
                server.sockets.ofGallery(gallery).forEach(socket -> socket.send(BIG));
                assertThat(other.next()).hasSizeGreaterThan(32 * 1024);
                received++;
                // The kernel's own buffers take some megabytes before Netty's pending bytes grow.
                assertThat(received).isLessThan(2_000);
            }
            assertThat(server.sockets.ofGallery(gallery)).hasSize(1);
            assertThat(slow.closeCode()).isZero();
            server.sockets.ofGallery(gallery).forEach(socket -> socket.send(BIG));
            assertThat(other.next()).startsWith("42[\"noop\"");
        }
    }

    @Test
    void aReaderThatStallsForTooLongIsCutEvenWhenNothingPilesUp() throws IOException {
        try (var slow = RawSocket.signedIn(server.port(), token())) {
            await().pollInterval(Duration.ofMillis(5)).untilAsserted(() -> {
                server.sockets.ofGallery(gallery).forEach(socket -> socket.sendEphemeral(BIG));
                server.sockets.ofGallery(gallery).forEach(socket -> socket.sendEphemeral(BIG));
                assertThat(server.sockets.ofGallery(gallery)).isEmpty();
            });
            assertThat(slow.closeCode()).isZero();
        }
    }

    private String token() {
        return SocketServer.token(new UserId(UUID.randomUUID()), gallery, new SessionId(UUID.randomUUID()));
    }
}
