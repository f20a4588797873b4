package com.galerimerkezi.messenger.desktop.sync;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncEngineTest {

    private static final int PAGE = 3;
    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final Log log = new Log();
    private final Recorder recorder = new Recorder();

    @TempDir
    Path folder;

    private UserFiles files;
    private SyncEngine engine;

    /** A gallery's log as the server keeps it. */
    private static final class Log implements ServerLog {
        private final List<SyncPage.Entry> entries = new ArrayList<>();
        private UUID epoch = UUID.randomUUID();
        private int calls;

        ServerEvent.NewMessage add() {
            var cursor = new Cursor(epoch, entries.size() + 1L);
            var event = new ServerEvent.NewMessage(ROOM, aMessage(entries.size() + 1L), 1, 0, cursor);
            addEntry(ServerEvent.NEW_MESSAGE.wireName(), event);
            return event;
        }

        void addEntry(String type, Object data) {
            var cursor = new Cursor(epoch, entries.size() + 1L);
            entries.add(
                    new SyncPage.Entry(cursor, type, ROOM, ContractJson.mapper().valueToTree(data), NOON));
        }

        void restoreBackup() {
            epoch = UUID.randomUUID();
            entries.clear();
        }

        @Override
        public Cursor head() {
            return new Cursor(epoch, entries.size());
        }

        @Override
        public SyncPage after(Cursor cursor) {
            calls++;
            if (!cursor.epoch().equals(epoch) || cursor.position() > entries.size()) {
                throw GatewayException.refused(ErrorCode.CURSOR_RESET);
            }
            int from = (int) cursor.position();
            int to = Math.min(entries.size(), from + PAGE);
            return new SyncPage(entries.subList(from, to), new Cursor(epoch, to), to < entries.size());
        }

        @Override
        public List<Room> rooms() {
            return List.of();
        }
    }

    private static final class Recorder implements Follower {
        private final List<Long> kept = new ArrayList<>();
        private final List<Long> applied = new ArrayList<>();
        private int begun;
        private boolean troubled;

        @Override
        public void kept(ServerEvent.Durable event) {
            if (troubled) {
                throw new IllegalStateException("another file is full");
            }
        }

        @Override
        public void keep(ServerEvent.Durable event) {
            kept.add(event.cursor().position());
        }

        @Override
        public void apply(ServerEvent.Durable event) {
            applied.add(event.cursor().position());
        }

        @Override
        public void keepAfresh(List<Room> rooms) {
            kept.clear();
        }

        @Override
        public void applyAfresh(List<Room> rooms) {
            begun++;
            applied.clear();
        }
    }

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        engine = newEngine();
    }

    private SyncEngine newEngine() {
        return new SyncEngine(log, files.cache(), List.of(recorder), Runnable::run);
    }

    @AfterEach
    void stop() {
        files.close();
    }

    @Test
    void troubleWithAnotherFileKeepsNoEventFromTheScreen() {
        engine.catchUp();
        recorder.troubled = true;
        var event = log.add();

        assertThatThrownBy(() -> engine.heard(event)).hasMessage("another file is full");

        assertThat(recorder.applied).containsExactly(1L);
    }

    @Test
    void theFirstStartLoadsTheRoomsAndFollowsFromTheCursorTakenBefore() {
        log.add();

        engine.catchUp();

        assertThat(recorder.begun).isOne();
        assertThat(recorder.applied).isEmpty();

        engine.heard(log.add());
        assertThat(recorder.applied).containsExactly(2L);
    }

    @Test
    void anEventThatComesTwiceIsAppliedOnce() {
        engine.catchUp();
        var event = log.add();

        engine.heard(event);
        engine.heard(event);

        assertThat(recorder.applied).containsExactly(1L);
        assertThat(recorder.kept).containsExactly(1L);
    }

    @Test
    void aGapIsFilledFromTheLogPageByPage() {
        engine.catchUp();
        for (int i = 0; i < 9; i++) {
            log.add();
        }

        engine.heard(log.add());

        assertThat(recorder.applied).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void aHeadBeyondOurPlaceMeansThatSomethingWasLost() {
        engine.catchUp();
        log.add();

        engine.heard(new ServerEvent.Head(log.head(), NOON));

        assertThat(recorder.applied).containsExactly(1L);
    }

    @Test
    void aHeadAtOurPlaceAsksNothing() {
        engine.catchUp();
        int before = log.calls;

        engine.heard(new ServerEvent.Head(log.head(), NOON));

        assertThat(log.calls).isEqualTo(before);
    }

    @Test
    void aTypeThatThisVersionDoesNotKnowMovesThePlaceAlone() {
        engine.catchUp();
        log.addEntry("telepathy", "…");
        var known = log.add();

        engine.heard(known);

        assertThat(recorder.applied).containsExactly(2L);
    }

    @Test
    void anUnreadableEventDoesNotStopTheOnesBehindIt() {
        engine.catchUp();
        log.addEntry(ServerEvent.NEW_MESSAGE.wireName(), List.of("not an object"));

        engine.heard(log.add());

        assertThat(recorder.applied).containsExactly(2L);
    }

    @Test
    void aRestoredBackupBeginsAnew() {
        engine.catchUp();
        engine.heard(log.add());
        log.restoreBackup();

        engine.heard(log.add());

        assertThat(recorder.begun).isEqualTo(2);
        engine.heard(log.add());
        assertThat(recorder.applied).containsExactly(2L);
    }

    @Test
    void aRestartGoesOnWhereTheCacheEnded() {
        engine.catchUp();
        engine.heard(log.add());
        log.add();

        newEngine().catchUp();

        assertThat(recorder.begun).isOne();
        assertThat(recorder.applied).containsExactly(1L, 2L);
    }

    @Test
    void aCacheThatIsDamagedWhileRunningIsBegunAnewAndNothingIsMissing() {
        engine.catchUp();
        engine.heard(log.add());
        files.cache().write(jdbc -> jdbc.sql("DROP TABLE place").update());

        engine.heard(log.add());

        assertThat(recorder.begun).isEqualTo(2);
        engine.heard(log.add());
        assertThat(recorder.applied).containsExactly(3L);
    }
}
