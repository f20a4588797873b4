package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What the eye and the fingers notice, in the real window against a running server with sample data. */
@EnabledIfSystemProperty(named = "fixture", matches = ".+")
class DesktopBenchmark {

    private static final double FAST = 900;
    private static final double READING = 60;
    private static final int KEYS = 200;
    private static final int PAUSE_MILLIS = 50;
    private static final int MESSAGES_A_SECOND = 100;
    private static final int COLOUR_CHANGES = 33;
    private static final List<ThemeChoice> COLOURS =
            List.of(ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT);

    @TempDir
    Path folder;

    private BenchmarkDesk desk;

    @BeforeEach
    void signIn() throws Exception {
        desk = new BenchmarkDesk(FxToolkit.registerPrimaryStage(), folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void roomSwitch(TestReporter reporter) {
        var rooms = desk.rooms().stream().limit(200).map(Room::id).toList();
        rooms.forEach(desk::open);
        var cached = apart(rooms.stream().map(room -> () -> desk.select(room)));
        Figures.publish(reporter, "room switch, " + rooms.size() + " rooms", times(cached));
    }

    @Test
    void colours(TestReporter reporter) {
        desk.open(desk.biggestRoom().id());
        var nanos = apart(IntStream.range(0, COLOUR_CHANGES)
                .mapToObj(i -> () -> desk.choose(COLOURS.get(i % COLOURS.size()))));
        Figures.publish(
                reporter,
                "another colour scheme",
                times(LongStream.of(nanos).skip(COLOURS.size()).toArray()));
    }

    @Test
    void keystrokes(TestReporter reporter) {
        var room = desk.biggestRoom();
        desk.open(room.id());
        Figures.publish(reporter, "keystroke, quiet", type());
        Figures.publish(
                reporter, "keystroke, " + MESSAGES_A_SECOND + " messages a second in the room", underLoad(room, room));
        var another = desk.rooms().stream()
                .filter(other -> !other.id().equals(room.id()))
                .findFirst()
                .orElseThrow();
        Figures.publish(
                reporter,
                "keystroke, " + MESSAGES_A_SECOND + " messages a second in another room",
                underLoad(room, another));
    }

    @Test
    void scrolling(TestReporter reporter) {
        var room = desk.biggestRoom();
        desk.open(room.id());
        var up = onUi(() -> Frames.during(() -> scroll(FAST) && !desk.isWhole(room.id())))
                .join();
        var figures = new HashMap<>(up.figures());
        figures.put("messages", room.lastSeq());
        Figures.publish(reporter, "scrolling up through the whole room, pages arriving", figures);

        Figures.publish(reporter, "scrolling down, fast", down(FAST).figures());
        var jumps = new Jumps(desk, -READING);
        var reading = new HashMap<>(down(READING, jumps::look).figures());
        reading.put("largest jump px", jumps.largest());
        Figures.publish(reporter, "scrolling down, reading", reading);
        Figures.publish(
                reporter,
                "keystroke, far above in the room, " + MESSAGES_A_SECOND + " messages a second",
                underLoad(room, room));
    }

    private Frames down(double pixels) {
        return down(pixels, () -> {});
    }

    private Frames down(double pixels, Runnable eachFrame) {
        var left = new AtomicInteger(600);
        return onUi(() -> Frames.during(() -> {
                    eachFrame.run();
                    return scroll(-pixels) && left.decrementAndGet() > 0;
                }))
                .join();
    }

    private boolean scroll(double pixels) {
        desk.timeline().fireEvent(Wheel.turned(pixels));
        return true;
    }

    private Map<String, Object> underLoad(Room typedIn, Room spokenIn) {
        desk.open(typedIn.id());
        var other = desk.otherSideOf(spokenIn);
        var sent = new AtomicInteger();
        try (var talk = Executors.newScheduledThreadPool(1);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var talking = talk.scheduleAtFixedRate(
                    () -> senders.execute(() -> say(other, spokenIn.id(), sent)),
                    0,
                    1_000_000 / MESSAGES_A_SECOND,
                    TimeUnit.MICROSECONDS);
            await().atMost(BenchmarkDesk.PATIENCE).until(() -> sent.get() > MESSAGES_A_SECOND);
            var figures = new HashMap<>(type());
            talking.cancel(false);
            figures.put("messages sent", sent.get());
            return figures;
        }
    }

    private static void say(Client client, RoomId room, AtomicInteger sent) {
        client.say(room, "Ekspertizi var, kilometresi orijinal; " + sent.incrementAndGet() + ". mesaj");
    }

    private Map<String, Object> type() {
        onUi(() -> {
            desk.composer().clear();
            desk.composer().requestFocus();
            return desk;
        });
        return times(apart(LongStream.range(0, KEYS).mapToObj(_ -> this::typeOne)));
    }

    /** As fast as nobody goes on, but not while the frame before is still being drawn. */
    private long[] apart(Stream<Runnable> events) {
        try (var pause = Executors.newSingleThreadScheduledExecutor()) {
            return events.mapToLong(event -> {
                        var _ = CompletableFuture.supplyAsync(
                                        () -> true,
                                        CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, pause))
                                .join();
                        return nanosUntilDrawn(event);
                    })
                    .toArray();
        }
    }

    private void typeOne() {
        var input = desk.composer();
        Event.fireEvent(
                input, new KeyEvent(KeyEvent.KEY_TYPED, "ş", "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** From the moment at which the event waits for the UI thread until its frame is laid out and given to drawing. */
    private long nanosUntilDrawn(Runnable event) {
        var done = new CompletableFuture<Long>();
        long start = System.nanoTime();
        Platform.runLater(() -> {
            event.run();
            var scene = desk.stage().getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    done.complete(System.nanoTime() - start);
                    scene.removePostLayoutPulseListener(this);
                }
            });
            Platform.requestNextPulse();
        });
        return done.join();
    }

    private static Map<String, Object> times(long[] nanos) {
        return Map.of(
                "p50 ms",
                Frames.percentile(nanos, 50),
                "p95 ms",
                Frames.percentile(nanos, 95),
                "longest ms",
                Frames.percentile(nanos, 100));
    }
}
