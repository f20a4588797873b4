package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Four files of 250 MB at once, in one request each and back: {@code -Dmeasure=uploads}. Run it with a small heap. */
@EnabledIfSystemProperty(named = "measure", matches = "uploads|all")
class UploadBenchmark {

    private static final int AT_ONCE = 4;
    private static final long SIZE = 250L << 20;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withFiles(new Settings.Files(300L << 20, Duration.ofHours(1), 0)));

    @Test
    void memoryStaysFlatWhileFilesComeAndGo(TestReporter reporter) throws Exception {
        long before = afterCollection();
        var highest = new AtomicLong();
        long start = System.nanoTime();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Callable<Long>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                sent.add(() -> roundTrip(number, highest));
            }
            for (var done : senders.invokeAll(sent)) {
                assertThat(done.get()).isEqualTo(SIZE);
            }
        }
        Figures.publish(
                reporter,
                AT_ONCE + " files of " + (SIZE >> 20) + " MB at once",
                Map.of(
                        "ms", Duration.ofNanos(System.nanoTime() - start).toMillis(),
                        "heap before KB", before >> 10,
                        "heap at most KB, collected", highest.get() >> 10,
                        "heap after KB", afterCollection() >> 10));
    }

    private static long roundTrip(int number, AtomicLong highest) throws Exception {
        var ahmet = SERVER.as(SERVER.world().ahmet());
        var file = new FileClient(ahmet).create("film" + number + ".pdf", SIZE, "application/pdf", null);
        var token = SERVER.tokenOf(SERVER.world().ahmet(), Role.STAFF);
        var http = HttpClient.newHttpClient();
        var patch = request(file + "/bytes", token)
                .header("Upload-Offset", "0")
                .method(
                        "PATCH",
                        BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> new Film(number, highest)), SIZE))
                .build();
        assertThat(http.send(patch, BodyHandlers.discarding()).statusCode()).isIn(204, 503);
        while (new FileClient(ahmet).head(file).status() != 200) {
            Thread.onSpinWait();
        }
        var answer = http.send(request(file, token).build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(SERVER.server().address() + path))
                .header("Authorization", "Bearer " + token);
    }

    private static long afterCollection() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes without end or use; at each fifth of them the memory is looked at. */
    private static final class Film extends InputStream {
        private final byte[] head;
        private final AtomicLong highest;
        private long sent;
        private long next = SIZE / 5;

        Film(int number, AtomicLong highest) {
            head = ("%PDF-1.7\n" + number).getBytes(StandardCharsets.US_ASCII);
            this.highest = highest;
        }

        @Override
        public int read() {
            return sent >= SIZE ? -1 : sent < head.length ? head[(int) sent++] : (int) (sent++ & 127);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (sent >= SIZE) {
                return -1;
            }
            int count = (int) Math.min(length, SIZE - sent);
            for (int i = 0; i < count; i++) {
                into[from + i] = (byte) read();
            }
            if (sent > next) {
                next += SIZE / 5;
                highest.accumulateAndGet(afterCollection(), Math::max);
            }
            return count;
        }
    }
}
