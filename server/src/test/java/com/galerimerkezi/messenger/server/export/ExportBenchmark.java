package com.galerimerkezi.messenger.server.export;

import static com.galerimerkezi.messenger.server.export.Deal.assertIntact;
import static com.galerimerkezi.messenger.server.export.Deal.verdictOn;

import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Exports of a room of 100,000 messages: {@code -Dmeasure=exports}. */
@EnabledIfSystemProperty(named = "measure", matches = "exports|all")
class ExportBenchmark {

    private static final int MESSAGES = 100_000;
    private static final int AT_A_TIME = 5_000;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    private Path folder;

    @Test
    void exports(TestReporter reporter) {
        var deal = Deal.in(SERVER);
        fill(deal);
        for (var format : List.of("json", "json", "pdf", "zip")) {
            ManagementFactory.getMemoryMXBean().gc();
            long start = System.nanoTime();
            var exported = deal.export("format=" + format);
            var exportTime = Duration.ofNanos(System.nanoTime() - start);
            start = System.nanoTime();
            assertIntact(verdictOn(folder, exported), MESSAGES);
            Figures.publish(
                    reporter,
                    "export of " + MESSAGES + ", " + format,
                    Map.of(
                            "bytes", exported.length,
                            "export ms", exportTime.toMillis(),
                            "verify ms",
                                    Duration.ofNanos(System.nanoTime() - start).toMillis()));
        }
    }

    private static void fill(Deal deal) {
        for (int first = 1; first < MESSAGES; first += AT_A_TIME) {
            SERVER.jdbc()
                    .sql("""
                            INSERT INTO chat_messages (id, room_id, sender_id, sender_gallery_id, message_type, content,
                                seq, client_message_id, body_sha256)
                            SELECT gen_random_uuid(), :room, :sender, :gallery, 'text',
                                'Araç temiz, ekspertiz raporu hazır, fiyatta ' || n || ' lira pazarlık payı var.', n,
                                gen_random_uuid(), ''::bytea
                            FROM generate_series(:first, :last) n
                            """)
                    .param("room", deal.room().value())
                    .param("sender", SERVER.world().ahmet().id().value())
                    .param("gallery", SERVER.world().ankara().value())
                    .param("first", first)
                    .param("last", first + AT_A_TIME - 1)
                    .update();
        }
        SERVER.jdbc()
                .sql("UPDATE chat_rooms SET last_seq = :messages, last_message_at = now() WHERE id = :room")
                .param("room", deal.room().value())
                .param("messages", MESSAGES)
                .update();
    }
}
