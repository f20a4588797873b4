package com.galerimerkezi.messenger.desktop.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was sent in a room, listed by a real server over a bad line. */
class RoomMediaAtServerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Weather SLOW = new Weather.Delay(Duration.ofMillis(300));
    private static final int PAGE = 60;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    private final RoomId room = SERVER.as(SERVER.world().ahmet())
            .openRoom(new Dealers(SERVER.jdbc()).vehicle(SERVER.world().mehmet().gallery()));

    @Test
    void aListThatCouldNotBeLoadedHasAllOfItOnceTheLineIsThereAgain() {
        var links = sent(3);
        try (var line = new ChaosProxy(SERVER.server().address());
                var desk = desk(line)) {
            line.set(new Weather.Refuse());
            await().atMost(PATIENCE).until(() -> !desk.isOnline());
            var media = open(desk);
            await().atMost(PATIENCE).until(() -> state(desk, media) == LoadState.FAILED);

            var later = sent(1);
            line.set(new Weather.Pass());

            await().atMost(PATIENCE)
                    .until(() -> listed(desk, media)
                            .equals(List.of(links.get(0), links.get(1), links.get(2), later.getFirst())));
        }
    }

    @Test
    void aListThatBeginsAnewWhileAnOlderPageIsOnItsWayHasItsNewestPage() {
        var links = sent(PAGE + 5);
        try (var line = new ChaosProxy(SERVER.server().address());
                var desk = desk(line)) {
            var media = open(desk);
            await().atMost(PATIENCE).until(() -> listed(desk, media).size() == PAGE);
            line.set(SLOW);

            desk.ui().run(() -> {
                media.loadOlder();
                media.beginAnew();
            });

            line.set(new Weather.Pass());
            await().atMost(PATIENCE).until(() -> state(desk, media) == LoadState.READY);
            assertThat(listed(desk, media)).isEqualTo(links.subList(5, PAGE + 5));
            desk.ui().run(media::loadOlder);
            await().atMost(PATIENCE).until(() -> listed(desk, media).equals(links));
        }
    }

    private List<String> sent(int count) {
        var sender = SERVER.as(SERVER.world().mehmet());
        return IntStream.range(0, count)
                .mapToObj(i -> sender.write(room, "https://ilan.example/" + i))
                .toList();
    }

    private Desk desk(ChaosProxy line) {
        var desk = Desk.signedIn(
                folder.resolve("desk"), line.address(), SERVER.world().ahmet());
        await().atMost(PATIENCE).until(desk::isOnline);
        return desk;
    }

    private RoomMedia open(Desk desk) {
        return desk.ui().get(() -> desk.session().details().media().open(room, MediaKind.LINK));
    }

    private static LoadState state(Desk desk, RoomMedia media) {
        return desk.ui().get(() -> media.state().get());
    }

    private static List<String> listed(Desk desk, RoomMedia media) {
        return desk.ui()
                .get(() -> media.all().stream()
                        .map(Message::id)
                        .map(Object::toString)
                        .toList());
    }
}
