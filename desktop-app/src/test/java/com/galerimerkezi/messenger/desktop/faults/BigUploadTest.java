package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A large file over a line that is cut again and again, from a program that is killed once: {@code -Dmegabytes=200}. */
class BigUploadTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int SIZE = Integer.getInteger("megabytes", 40);
    private static final List<Integer> CUT_AT_PERCENT = List.of(10, 35, 60, 85);
    private static final int KILLED_AT_PERCENT = 47;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Heads of requests and all that is not the file. */
    private static final double OVERHEAD = 0.01;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(
            settings -> settings.withFiles(new Settings.Files((SIZE + 1L) * MEGABYTE, Duration.ofHours(1), 0)));

    @TempDir
    Path folder;

    @Test
    void eachBreakCostsOnePieceAndTheFileArrivesWhole(TestReporter reporter) throws Exception {
        var world = SERVER.world();
        var room = SERVER.as(world.ahmet()).openRoom(world.vehicle());
        var file = film();
        try (var line = new ChaosProxy(SERVER.server().address())) {
            Desk.signedIn(folder.resolve("desk"), line.address(), world.ahmet()).close();
            try (var desk = new DeskProcess(
                    UploadingProgram.class,
                    List.of(folder.resolve("desk").toString(), room.toString(), file.toString()))) {
                desk.start();
                sendThroughBreaks(desk, line);
                desk.awaitDone();
            }

            int breaks = CUT_AT_PERCENT.size() + 1;
            Figures.publish(
                    reporter,
                    "a file of " + SIZE + " MB, " + breaks + " breaks",
                    Map.of("KB sent again", (line.bytesUp() - Files.size(file)) >> 10));
            assertThat(line.bytesUp())
                    .isLessThanOrEqualTo((long) (Files.size(file) * (1 + OVERHEAD)) + (long) breaks * MEGABYTE);
        }
        assertThat(messagesIn(room)).isOne();
        assertThat(storedHash(room)).isEqualTo(hashOf(file));
    }

    private void sendThroughBreaks(DeskProcess desk, ChaosProxy line) {
        boolean killed = false;
        for (int percent : CUT_AT_PERCENT) {
            if (!killed && percent > KILLED_AT_PERCENT) {
                awaitSent(line, KILLED_AT_PERCENT);
                desk.kill();
                desk.start();
                killed = true;
            }
            awaitSent(line, percent);
            line.reset();
        }
    }

    private static void awaitSent(ChaosProxy line, int percent) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(PATIENCE)
                .until(() -> line.bytesUp() >= (long) SIZE * MEGABYTE * percent / 100);
    }

    private Path film() throws IOException {
        var file = folder.resolve("uzun.pdf");
        try (var out = Files.newOutputStream(file)) {
            out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            var random = new Random(200);
            var piece = new byte[MEGABYTE];
            for (int i = 0; i < SIZE; i++) {
                random.nextBytes(piece);
                out.write(piece);
            }
        }
        return file;
    }

    private static int messagesIn(RoomId room) {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM chat_messages WHERE room_id = :room")
                .param("room", room.value())
                .query(Integer.class)
                .single();
    }

    /** As it is downloaded by the other gallery. */
    private static String storedHash(RoomId room) {
        var url = SERVER.jdbc()
                .sql("SELECT file_url FROM chat_messages WHERE room_id = :room")
                .param("room", room.value())
                .query(String.class)
                .single();
        var bytes = SERVER.as(SERVER.world().mehmet()).get(url).response().body();
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static String hashOf(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
