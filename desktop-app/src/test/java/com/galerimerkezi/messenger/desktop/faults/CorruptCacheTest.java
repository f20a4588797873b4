package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.FileNotice;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F22: random pages of the cache are overwritten. */
class CorruptCacheTest {

    private static final int TRIES = Integer.getInteger("corruptions", 3);
    private static final int PAGE = 4096;
    private static final int MESSAGES = 120;
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    @TempDir
    Path folder;

    static IntStream tries() {
        return IntStream.range(0, TRIES);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void isBegunAnewWithTheOutboxIntactAndSaidOnce(int seed) throws IOException {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.vehicle());
        IntStream.range(0, MESSAGES).forEach(i -> ahmet.say(room, "Mesaj " + i + " ".repeat(100)));
        try (var line = new ChaosProxy(SERVER.server().address())) {
            leaveUnsent("Bekleyen " + seed, line, room);
            overwritePages(new Random(seed));

            line.set(new Weather.Pass());
            var unsent = "Bekleyen " + seed;
            try (var desk = Desk.resumed(folder)) {
                awaitAll(desk, room, unsent);
                var notices = desk.ui().get(() -> List.copyOf(desk.session().notices()));
                assertThat(notices).containsExactly(new FileNotice.CacheBegunAnew());
            }
            try (var desk = Desk.resumed(folder)) {
                awaitAll(desk, room, unsent);
                assertThat(desk.ui().get(() -> List.copyOf(desk.session().notices())))
                        .isEmpty();
            }
        }
    }

    private void leaveUnsent(String text, ChaosProxy line, RoomId room) {
        try (var desk = Desk.signedIn(folder, line.address(), SERVER.world().mehmet())) {
            desk.wholeConversation(room);
            line.set(new Weather.Refuse());
            desk.send(room, text);
        }
    }

    private static void awaitAll(Desk desk, RoomId room, String unsent) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.wholeConversation(room))
                        .extracting(message -> String.valueOf(message.content()))
                        .isEqualTo(Stored.texts(SERVER.jdbc(), room))
                        .contains(unsent));
    }

    private void overwritePages(Random random) throws IOException {
        try (var files = Files.walk(folder)) {
            var cache = files.filter(file -> file.endsWith("cache.db")).findFirst();
            try (var bytes = new RandomAccessFile(cache.orElseThrow().toFile(), "rw")) {
                long pages = bytes.length() / PAGE;
                for (int i = 0; i < pages / 2; i++) {
                    var noise = new byte[PAGE];
                    random.nextBytes(noise);
                    bytes.seek(random.nextLong(pages) * PAGE);
                    bytes.write(noise);
                }
            }
        }
    }
}
