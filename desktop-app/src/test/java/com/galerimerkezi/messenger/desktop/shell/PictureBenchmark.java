package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.pictures.Cut;
import com.galerimerkezi.messenger.desktop.pictures.SamplePictures;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.server.testing.Figures;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A room of 200 photos: how it scrolls, and how soon a photo that was seen before is there again. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PictureBenchmark {

    private static final int PICTURES = 200;
    private static final double WHEEL = 120;
    private static final int FRAMES = 600;
    private static final Cut PLACE = Cut.of(320, 240, 10, 1);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void roomOfPictures(TestReporter reporter) throws Exception {
        try (var world = new DemoWorld(4, 3)) {
            var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
            var room = world.newRoom().id();
            fill(world, room);
            world.open(room);
            await().atMost(LONG).until(() -> onUi(() -> urls(session, room).size()) >= 50);

            // none of them is read: the room opens at the first one
            Figures.publish(reporter, "down, arriving from the server", scrolled(world, -WHEEL));
            Figures.publish(reporter, "up, all of them in memory", scrolled(world, WHEEL));
            forget(session);
            Figures.publish(reporter, "down, all of them from the disk", scrolled(world, -WHEEL));
            Figures.publish(reporter, "a photo from the disk, until it can be drawn", fromDisk(session, room));
        }
    }

    private void fill(DemoWorld world, RoomId room) {
        var files = IntStream.range(0, PICTURES)
                .mapToObj(i -> FileToSend.of(SamplePictures.jpeg(folder.resolve(i + ".jpg"), 1600, 1200, i)))
                .toList();
        var uploads = onUi(() -> world.other().uploads().send(room, files));
        await().atMost(LONG)
                .until(() -> onUi(() -> uploads.getLast().state().get().isOver()));
    }

    private static Map<String, Object> scrolled(DemoWorld world, double pixels) {
        var left = new AtomicInteger(FRAMES);
        var timeline =
                onUi(() -> Objects.requireNonNull(world.stage().getScene().lookup("#timeline")));
        long before = worked();
        var figures = new LinkedHashMap<>(onUi(() -> Frames.during(() -> {
                    timeline.fireEvent(Wheel.turned(pixels));
                    return left.decrementAndGet() > 0;
                }))
                .join()
                .figures());
        figures.put("processor ms a frame", Frames.rounded((worked() - before) / 1e6 / FRAMES));
        return figures;
    }

    /** By the threads that lay out and draw: what else the computer does, does not count. */
    private static long worked() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("JavaFX Application")
                        || thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    /** Read, decoded and cut for its place. */
    private static Map<String, Object> fromDisk(ClientSession session, RoomId room) {
        var urls = onUi(() -> urls(session, room));
        var pictures = session.sending().pictures();
        forget(session);
        var nanos = urls.stream()
                .mapToLong(url -> {
                    long start = System.nanoTime();
                    onUi(() -> pictures.load(url, PLACE, 1600, 1200)).join();
                    return System.nanoTime() - start;
                })
                .toArray();
        return Map.of(
                "pictures",
                nanos.length,
                "p50 ms",
                Frames.percentile(nanos, 50),
                "p95 ms",
                Frames.percentile(nanos, 95));
    }

    private static void forget(ClientSession session) {
        onUi(() -> {
            session.sending().pictures().forget();
            return session;
        });
    }

    private static List<String> urls(ClientSession session, RoomId room) {
        return session.conversation(room).messages().stream()
                .filter(message -> message.fileUrl() != null)
                .map(message -> Objects.requireNonNull(message.fileUrl()))
                .toList();
    }
}
