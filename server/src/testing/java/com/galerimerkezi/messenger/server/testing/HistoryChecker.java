package com.galerimerkezi.messenger.server.testing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.server.testing.History.Entry;
import com.galerimerkezi.messenger.server.testing.History.Op;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what the clients remember against what the database has, after a fault and after everybody has caught up. */
public final class HistoryChecker {

    private static final String ACKNOWLEDGED = """
            SELECT count(*) FROM chat_messages
            WHERE client_message_id = :clientMessageId AND id = :message AND room_id = :room AND seq = :seq
            """;

    private static final String DOUBLED = """
            SELECT client_message_id FROM chat_messages
            GROUP BY client_message_id HAVING count(*) > 1
            """;

    private static final String ROOMS_WITH_HOLES = """
            SELECT r.id FROM chat_rooms r LEFT JOIN chat_messages m ON m.room_id = r.id
            GROUP BY r.id
            HAVING count(m.id) <> r.last_seq OR coalesce(max(m.seq), 0) <> r.last_seq OR coalesce(min(m.seq), 1) <> 1
            """;

    private static final String LOGS_WITH_HOLES = """
            SELECT h.gallery_id FROM gallery_heads h LEFT JOIN gallery_events e ON e.gallery_id = h.gallery_id
            GROUP BY h.gallery_id
            HAVING count(e.seq) <> h.seq - h.floor OR coalesce(max(e.seq), h.seq) <> h.seq
                OR coalesce(min(e.seq), h.floor + 1) <> h.floor + 1
            """;

    /** In the logs of both galleries, once; what was put there in bulk is in none. */
    private static final String TOLD = """
            SELECT (payload -> 'message' ->> 'id')::uuid FROM gallery_events
            WHERE type = 'new_message'
            GROUP BY 1 HAVING count(*) = 2 AND count(DISTINCT gallery_id) = 2
            """;

    private static final String COUNTED_WRONG = """
            SELECT r.id FROM chat_rooms r LEFT JOIN chat_messages m
                ON m.room_id = r.id AND m.read_at IS NULL AND m.deleted_at IS NULL
            GROUP BY r.id
            HAVING count(m.id) FILTER (WHERE m.sender_gallery_id <> r.gallery_a_id) <> r.unread_a
                OR count(m.id) FILTER (WHERE m.sender_gallery_id <> r.gallery_b_id) <> r.unread_b
            """;

    private static final String HEAD = "SELECT seq FROM gallery_heads WHERE gallery_id = :gallery";

    private static final String LOGGED_MESSAGES = """
            SELECT (payload -> 'message' ->> 'id')::uuid FROM gallery_events
            WHERE gallery_id = :gallery AND type = 'new_message' AND seq >= :first
            """;

    private final JdbcClient jdbc;

    public HistoryChecker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void check(History history) {
        checkDatabase();
        history.of(Op.ACKNOWLEDGED).forEach(this::checkAcknowledged);
        checkTold(history);
        checkAnswersAgree(history);
        byClient(history.of(Op.ACKNOWLEDGED)).forEach(HistoryChecker::checkSentInOrder);
        byClient(history.of(Op.APPLIED)).forEach(this::checkFollower);
    }

    /** No hole, no double, no wrong sum, whoever asked. */
    public void checkDatabase() {
        assertNone("messages stored twice", DOUBLED);
        assertNone("rooms with holes", ROOMS_WITH_HOLES);
        assertNone("logs with holes", LOGS_WITH_HOLES);
        assertNone("rooms whose unread count is wrong", COUNTED_WRONG);
    }

    private void assertNone(String what, String sql) {
        assertThat(jdbc.sql(sql).query(UUID.class).list()).as(what).isEmpty();
    }

    private void checkAcknowledged(Entry entry) {
        long stored = jdbc.sql(ACKNOWLEDGED)
                .param(
                        "clientMessageId",
                        requireNonNull(entry.clientMessageId()).value())
                .param("message", requireNonNull(entry.message()).value())
                .param("room", requireNonNull(entry.room()).value())
                .param("seq", entry.seq())
                .query(Long.class)
                .single();
        assertThat(stored).as("acknowledged and stored: %s", entry).isEqualTo(1);
    }

    private void checkTold(History history) {
        var told = jdbc.sql(TOLD).query(UUID.class).list();
        assertThat(told)
                .as("messages told once to each side")
                .containsAll(history.of(Op.ACKNOWLEDGED).stream()
                        .map(entry -> requireNonNull(entry.message()).value())
                        .toList());
    }

    /** However often it was sent, a message has one id. */
    private static void checkAnswersAgree(History history) {
        var answers = history.of(Op.ACKNOWLEDGED).stream()
                .collect(groupingBy(entry -> requireNonNull(entry.clientMessageId())));
        assertThat(answers)
                .allSatisfy((id, same) -> assertThat(
                                same.stream().map(Entry::message).distinct())
                        .as("answers for %s", id)
                        .hasSize(1));
    }

    private static void checkSentInOrder(String client, List<Entry> acknowledged) {
        var byRoom = acknowledged.stream().collect(groupingBy(entry -> requireNonNull(entry.room())));
        assertThat(byRoom)
                .allSatisfy((room, entries) -> assertThat(
                                entries.stream().map(Entry::seq).distinct())
                        .as("places of %s in %s", client, room)
                        .isSorted());
    }

    /** Each cursor one more than the last, up to the head, and with it all messages of the log. */
    private void checkFollower(String client, List<Entry> applied) {
        var cursors = applied.stream()
                .map(entry -> requireNonNull(entry.cursor()).position())
                .toList();
        for (int i = 1; i < cursors.size(); i++) {
            assertThat(cursors.get(i)).as("cursor of %s", client).isEqualTo(cursors.get(i - 1) + 1);
        }
        var gallery = requireNonNull(applied.getFirst().gallery());
        assertThat(cursors.getLast()).as("%s has caught up", client).isEqualTo(headOf(gallery));
        var known = applied.stream()
                .map(Entry::message)
                .filter(message -> message != null)
                .map(message -> message.value())
                .collect(toSet());
        assertThat(known).as("messages of %s", client).isEqualTo(loggedSince(gallery, cursors.getFirst()));
    }

    private long headOf(GalleryId gallery) {
        return jdbc.sql(HEAD)
                .param("gallery", gallery.value())
                .query(Long.class)
                .single();
    }

    private Set<UUID> loggedSince(GalleryId gallery, long first) {
        return Set.copyOf(jdbc.sql(LOGGED_MESSAGES)
                .param("gallery", gallery.value())
                .param("first", first)
                .query(UUID.class)
                .list());
    }

    private static Map<String, List<Entry>> byClient(List<Entry> entries) {
        return entries.stream().collect(groupingBy(Entry::client));
    }
}
