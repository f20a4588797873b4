package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F27: one room with a million messages. */
@Tag("slow")
class BigRoomTest {

    private static final int MESSAGES = 1_000_000;
    private static final int CALLS = 200;
    private static final long GOAL_MILLIS = 50;

    private static final String FILL = """
            INSERT INTO chat_messages (id, room_id, seq, sender_id, sender_gallery_id, message_type, content,
                                       client_message_id, body_sha256, read_at, created_at)
            SELECT gen_random_uuid(), :room, n, :sender, :gallery, 'text', 'mesaj ' || n,
                   gen_random_uuid(), '\\x00', now(), now() - make_interval(secs => :messages - n)
            FROM generate_series(1, :messages) n
            """;

    private static final String COUNT = """
            UPDATE chat_rooms SET last_seq = :messages, last_message_at = now() WHERE id = :room
            """;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    @Test
    void theRoomAndItsFirstAndLastPagesComeAsFastAsOfASmallOne(TestReporter reporter) throws Exception {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.vehicle());
        fill(room);

        long whole = slowestOf95In100(ahmet, "/chats/" + room);
        long newest = slowestOf95In100(ahmet, "/chats/" + room + "/messages?limit=50&page=1");
        long oldest = slowestOf95In100(ahmet, "/chats/" + room + "/messages?limit=50&page=" + MESSAGES / 50);
        Figures.publish(
                reporter,
                "big room, p95 in ms",
                Map.of("the room", whole, "its newest page", newest, "its oldest page", oldest));

        assertThat(LongStream.of(whole, newest, oldest).max().orElseThrow()).isLessThan(GOAL_MILLIS);
        assertThat(ahmet.say(room, "bir milyon birinci").data().path("seq").longValue())
                .isEqualTo(MESSAGES + 1);
    }

    private static void fill(RoomId room) throws Exception {
        var world = SERVER.world();
        var fill = FILL.replace(":room", literal(room))
                .replace(":sender", literal(world.mehmet().id()))
                .replace(":gallery", literal(world.izmir()))
                .replace(":messages", Integer.toString(MESSAGES));
        // The pool's connections allow a statement ten seconds.
        try (var patient = SERVER.database().openPatientConnection();
                var statement = patient.createStatement()) {
            statement.execute(fill);
            statement.execute(COUNT.replace(":room", literal(room)).replace(":messages", Integer.toString(MESSAGES)));
            statement.execute("ANALYZE chat_messages");
        }
    }

    private static String literal(Object id) {
        return "'" + id + "'::uuid";
    }

    private static long slowestOf95In100(Client client, String path) {
        for (int i = 0; i < CALLS / 2; i++) {
            assertThat(client.get(path).status()).isEqualTo(200);
        }
        return LongStream.range(0, CALLS)
                .map(_ -> {
                    long start = System.nanoTime();
                    assertThat(client.get(path).status()).isEqualTo(200);
                    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                })
                .sorted()
                .skip(CALLS * 95 / 100)
                .findFirst()
                .orElseThrow();
    }
}
