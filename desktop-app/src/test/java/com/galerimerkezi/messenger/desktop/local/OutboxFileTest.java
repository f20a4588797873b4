package com.galerimerkezi.messenger.desktop.local;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxFileTest {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final int MESSAGES = 200;
    private static final int PAGE = 4096;

    /** How SQLite marks a page with rows of a table. */
    private static final int ROWS = 0x0D;

    @TempDir
    Path folder;

    private UserFiles open(Instant now) {
        return UserFiles.open(folder.resolve("data"), folder.resolve("cache"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path outbox() {
        return folder.resolve("data/outbox.db");
    }

    @Test
    void aWholeOutboxIsNotSpokenOf() {
        open(NOON).close();

        try (var files = open(NOON)) {
            assertThat(files.notices()).isEmpty();
        }
    }

    @Test
    void whatCanBeReadOfADamagedOutboxIsKeptInOrderAndTheOldFileStaysAsItWas() throws Exception {
        fill();
        destroyAPageInTheMiddle();
        var damaged = Files.readAllBytes(outbox());

        try (var files = open(NOON)) {
            var aside = outbox().resolveSibling("outbox.db.damaged-20260305-120000");
            assertThat(files.notices()).containsExactly(new FileNotice.OutboxLaidAside(aside));
            assertThat(aside).hasBinaryContent(damaged);
            var texts = texts(files, "SELECT text FROM outgoing ORDER BY position");
            assertThat(texts).hasSizeBetween(MESSAGES / 2, MESSAGES - 1).isSorted();
            assertThat(texts.getFirst()).startsWith("Mesaj 1000");
            assertThat(texts.getLast()).startsWith("Mesaj 1199");
            assertThat(texts(files, "SELECT text FROM drafts")).containsExactly("Taslak");
        }

        try (var files = open(NOON)) {
            assertThat(files.notices()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsLaidAsideEachTimeAndNeverDeleted() throws Exception {
        for (var now : List.of(NOON, NOON.plusSeconds(1))) {
            Files.createDirectories(folder.resolve("data"));
            Files.writeString(outbox(), "this is no database at all, ".repeat(500));

            try (var files = open(now)) {
                assertThat(texts(files, "SELECT text FROM outgoing")).isEmpty();
            }
        }

        assertThat(folder.resolve("data"))
                .isDirectoryContaining("glob:**120000")
                .isDirectoryContaining("glob:**120001");
    }

    /** As the first version wrote it. */
    private static final List<String> FIRST_VERSION =
            List.of("""
            CREATE TABLE outgoing (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                room_id TEXT NOT NULL,
                text TEXT NOT NULL,
                created_at TEXT NOT NULL,
                state TEXT NOT NULL,
                failure TEXT
            )
            """, "CREATE TABLE drafts (room_id TEXT PRIMARY KEY, text TEXT NOT NULL)");

    @Test
    void aFileOfTheFirstVersionKeepsItsRowsAndTakesWhatIsNew() throws Exception {
        fillAsTheFirstVersion();

        for (int opening = 0; opening < 2; opening++) {
            try (var files = open(NOON)) {
                assertThat(files.notices()).isEmpty();
                assertThat(texts(files, "SELECT text FROM outgoing ORDER BY position"))
                        .hasSize(MESSAGES)
                        .isSorted();
                assertThat(texts(files, "SELECT text FROM drafts")).containsExactly("Taslak");
                files.outbox()
                        .write(jdbc -> jdbc.sql("UPDATE outgoing SET reply_to_id = id, forwarded_from = NULL")
                                .update());
            }
        }
    }

    @Test
    void aDamagedFileOfTheFirstVersionIsReadAsWell() throws Exception {
        fillAsTheFirstVersion();
        destroyAPageInTheMiddle();

        try (var files = open(NOON)) {
            assertThat(files.notices()).hasSize(1);
            assertThat(texts(files, "SELECT text FROM outgoing ORDER BY position"))
                    .hasSizeBetween(MESSAGES / 2, MESSAGES - 1)
                    .isSorted();
            assertThat(texts(files, "SELECT text FROM drafts")).containsExactly("Taslak");
        }
    }

    @Test
    void ofADamagedOutboxAlsoWhatItsMessagesAnswerIsKeptUnlessItIsNoId() throws Exception {
        fill();
        try (var files = open(NOON)) {
            files.outbox().write(jdbc -> {
                jdbc.sql("UPDATE outgoing SET reply_to_id = id, forwarded_from = '{}'")
                        .update();
                jdbc.sql("UPDATE outgoing SET reply_to_id = 'nothing', forwarded_from = 'nothing' WHERE position = 1")
                        .update();
                jdbc.sql("INSERT INTO draft_replies SELECT room_id, id FROM outgoing LIMIT 1")
                        .update();
            });
        }
        destroyAPageInTheMiddle();

        try (var files = open(NOON)) {
            assertThat(texts(files, "SELECT id FROM outgoing WHERE reply_to_id = id AND forwarded_from = '{}'"))
                    .hasSizeGreaterThan(MESSAGES / 2);
            assertThat(texts(files, "SELECT text FROM outgoing WHERE reply_to_id IS NULL AND forwarded_from IS NULL"))
                    .hasSize(1);
            assertThat(texts(files, "SELECT message_id FROM draft_replies")).hasSize(1);
        }
    }

    private void fillAsTheFirstVersion() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + outbox());
                var statement = file.createStatement()) {
            for (var table : FIRST_VERSION) {
                statement.execute(table);
            }
            for (int i = 0; i < MESSAGES; i++) {
                statement.execute("INSERT INTO outgoing (id, room_id, text, created_at, state) VALUES ('"
                        + ClientMessageId.random() + "', '" + ROOM + "', '"
                        + "Mesaj " + (1000 + i) + " ".repeat(400) + "', '" + NOON + "', 'QUEUED')");
            }
            statement.execute("INSERT INTO drafts (room_id, text) VALUES ('" + ROOM + "', 'Taslak')");
        }
    }

    private void fill() {
        try (var files = open(NOON)) {
            files.outbox().write(jdbc -> {
                for (int i = 0; i < MESSAGES; i++) {
                    jdbc.sql(
                                    "INSERT INTO outgoing (id, room_id, text, created_at, state) VALUES (?, ?, ?, ?, 'QUEUED')")
                            .params(
                                    ClientMessageId.random().toString(),
                                    ROOM.toString(),
                                    "Mesaj " + (1000 + i) + " ".repeat(400),
                                    NOON.toString())
                            .update();
                }
                jdbc.sql("INSERT INTO drafts (room_id, text) VALUES (?, 'Taslak')")
                        .params(ROOM.toString())
                        .update();
            });
        }
    }

    private void destroyAPageInTheMiddle() throws Exception {
        var bytes = Files.readAllBytes(outbox());
        int page = bytes.length / PAGE / 2 * PAGE;
        while (bytes[page] != ROWS) {
            page += PAGE;
        }
        Arrays.fill(bytes, page, page + PAGE, (byte) 0);
        Files.write(outbox(), bytes);
    }

    private static List<String> texts(UserFiles files, String query) {
        return files.outbox()
                .inTransaction(jdbc -> jdbc.sql(query).query(String.class).list());
    }
}
