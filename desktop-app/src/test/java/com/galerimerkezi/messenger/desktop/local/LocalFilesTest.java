package com.galerimerkezi.messenger.desktop.local;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.NoDraftServer;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    @TempDir
    Path folder;

    private UserFiles open() throws Exception {
        return UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
    }

    @Test
    void aDamagedCacheIsLaidAsideAndTheOutboxIsUntouched() throws Exception {
        try (var files = open()) {
            files.outbox()
                    .write(jdbc -> jdbc.sql("INSERT INTO drafts (room_id, text) VALUES ('r', 'Taslak')")
                            .update());
            files.cache()
                    .write(jdbc ->
                            jdbc.sql("INSERT INTO rooms VALUES ('r', '{}')").update());
        }
        Files.writeString(folder.resolve("cache/cache.db"), "this is no database at all, ".repeat(500));

        try (var files = open()) {
            assertThat(count(files, "rooms")).isZero();
            assertThat(folder.resolve("cache/cache.db.damaged")).exists();
            var draft = files.outbox()
                    .inTransaction(jdbc -> jdbc.sql("SELECT text FROM drafts")
                            .query(String.class)
                            .single());
            assertThat(draft).isEqualTo("Taslak");
        }
    }

    @Test
    void aCachedRowThatThisVersionCannotReadBeginsTheCacheAnewAndIsSpokenOfOnce() throws Exception {
        try (var files = open()) {
            files.cache()
                    .write(jdbc -> jdbc.sql("INSERT INTO rooms VALUES ('r', '{\"id\": 7}')")
                            .update());
        }

        try (var files = open()) {
            assertThat(count(files, "rooms")).isZero();
            assertThat(files.notices()).containsExactly(new FileNotice.CacheBegunAnew());
        }
        try (var files = open()) {
            assertThat(files.notices()).isEmpty();
        }
    }

    private static long count(UserFiles files, String table) {
        return files.cache()
                .inTransaction(jdbc -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single());
    }

    @Test
    void aFailedTransactionLeavesNothing() throws Exception {
        try (var files = open()) {
            try {
                files.cache().write(jdbc -> {
                    jdbc.sql("INSERT INTO rooms VALUES ('r', '{}')").update();
                    throw new IllegalStateException("half way");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("half way");
            }

            assertThat(count(files, "rooms")).isZero();
        }
    }

    @Test
    void aDraftIsThereAgainAfterARestartAndABlankOneIsGone() throws Exception {
        write("Yarın bakalım");
        try (var files = open();
                var ui = new OneThread();
                var background = new Background(ui)) {
            var drafts = new Drafts(files.outbox(), new NoDraftServer(), background, Clock.systemUTC());
            assertThat(drafts.textOf(ROOM)).isEqualTo("Yarın bakalım");
            assertThat(drafts.rooms()).containsExactly(ROOM);
        }

        write("  ");
        try (var files = open();
                var ui = new OneThread();
                var background = new Background(ui)) {
            assertThat(new Drafts(files.outbox(), new NoDraftServer(), background, Clock.systemUTC()).rooms())
                    .isEmpty();
        }
    }

    private void write(String text) throws Exception {
        try (var files = open();
                var ui = new OneThread();
                var background = new Background(ui)) {
            var drafts = new Drafts(files.outbox(), new NoDraftServer(), background, Clock.systemUTC());
            ui.run(() -> drafts.changed(ROOM, text));
            ui.run(drafts::flush);
        }
    }

    @Test
    void aDraftIsWrittenByItselfAfterAPause() throws Exception {
        try (var files = open();
                var ui = new OneThread();
                var background = new Background(ui)) {
            var drafts = new Drafts(files.outbox(), new NoDraftServer(), background, Clock.systemUTC());

            ui.run(() -> drafts.changed(ROOM, "Merhaba"));

            await().until(() -> new Drafts(files.outbox(), new NoDraftServer(), background, Clock.systemUTC())
                    .textOf(ROOM)
                    .equals("Merhaba"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noTextLiesOutsideTheUsersOwnFolders() throws Exception {
        try (var _ = open()) {
            assertThat(folder.resolve("data/outbox.db")).exists();
            assertThat(Files.getPosixFilePermissions(folder.resolve("data")).toString())
                    .doesNotContain("OTHERS");
        }
    }
}
