package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;

import com.galerimerkezi.messenger.contract.Room;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The desktop as a program of its own, with the program's own options, that says what it costs after each stretch. */
final class MemoryProgram {

    private static final int SWITCHES = 1_000;
    private static final int ROOMS = 200;
    private static final int DAY_OF_MESSAGES = 8_000;
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final BenchmarkDesk desk;
    private final List<Room> rooms;

    private MemoryProgram(BenchmarkDesk desk) {
        this.desk = desk;
        this.rooms = desk.rooms().stream().limit(ROOMS).toList();
    }

    public static void main(String[] arguments) throws Exception {
        var stage = new CompletableFuture<Stage>();
        Platform.startup(() -> stage.complete(new Stage()));
        new MemoryProgram(new BenchmarkDesk(stage.join(), Path.of(arguments[0]))).run();
        System.exit(0);
    }

    private void run() throws IOException {
        pass(SETTLING);
        say("MB, signed in, " + desk.rooms().size() + " rooms", resident());
        switchRooms();
        sayAll("after " + SWITCHES + " room switches");
        hear();
        sayAll("after " + DAY_OF_MESSAGES + " messages more");
        minimise(true);
        pass(LEFT_ALONE);
        say("% of a core, minimised", idle());
        say("MB, at the end", resident());
    }

    private void sayAll(String when) throws IOException {
        say("MB, " + when + ", at once", resident());
        minimise(true);
        pass(LEFT_ALONE);
        say("MB, " + when + ", left alone for a moment", resident());
        minimise(false);
    }

    private void minimise(boolean away) {
        onUi(() -> {
            desk.stage().setIconified(away);
            return desk;
        });
    }

    private void switchRooms() {
        for (int i = 0; i < SWITCHES; i++) {
            desk.open(rooms.get(i % rooms.size()).id());
        }
    }

    /** As many as come in a busy day. */
    private void hear() {
        for (int i = 0; i < DAY_OF_MESSAGES; i++) {
            var room = rooms.get(i % rooms.size());
            desk.otherSideOf(room).say(room.id(), "Ekspertizi var, kilometresi orijinal; " + i + ". mesaj");
        }
    }

    private static double idle() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        pass(IDLE);
        return Frames.rounded(100.0 * (system.getProcessCpuTime() - before) / IDLE.toNanos());
    }

    private static void pass(Duration time) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }

    private static double resident() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            long kilobytes = lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
            return Frames.rounded(kilobytes / 1024.0);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String what, double figure) {
        System.out.println("FIGURE " + what + "=" + figure);
    }
}
