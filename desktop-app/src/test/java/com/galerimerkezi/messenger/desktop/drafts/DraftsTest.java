package com.galerimerkezi.messenger.desktop.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final RoomId ROOM = new RoomId(UUID.randomUUID());

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final Server server = new Server();
    private OneThread ui;
    private Background background;
    private UserFiles files;
    private Drafts drafts;

    @BeforeEach
    void open() {
        ui = new OneThread();
        background = new Background(ui);
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        drafts = new Drafts(files.outbox(), server, background, clock);
    }

    @AfterEach
    void close() {
        background.close();
        files.close();
        ui.close();
    }

    @Test
    void aDraftThatNobodyHasSeenOutlivesThatAnEarlierOneIsGone() {
        server.fails = true;
        write("Kimse görmedi");
        clock.move(Duration.ofMinutes(5));
        server.held.put(ROOM, new RoomDraft(ROOM, "", null, clock.instant(), null));

        server.fails = false;
        ui.run(drafts::reached);

        await().until(() -> server.text().equals("Kimse görmedi"));
        assertThat(text()).isEqualTo("Kimse görmedi");
    }

    @Test
    void aClockOfAnotherDesktopThatIsFastTakesNoDraftAway() {
        server.fails = true;
        write("Kimse görmedi");
        server.held.put(ROOM, new RoomDraft(ROOM, "", null, clock.instant().plus(Duration.ofMinutes(1)), null));

        server.fails = false;
        ui.run(drafts::reached);

        await().until(() -> server.text().equals("Kimse görmedi"));
        assertThat(text()).isEqualTo("Kimse görmedi");
    }

    @Test
    void theLaterDraftOfAnotherDesktopTakesThePlaceOfThisOne() {
        write("Önce");
        clock.move(Duration.ofMinutes(5));
        server.held.put(ROOM, new RoomDraft(ROOM, "Sonra", null, clock.instant(), null));

        ui.run(drafts::reached);

        await().until(() -> text().equals("Sonra"));
        assertThat(ui.get(() -> drafts.arrived().get())).isNotNull();
    }

    @Test
    void whatIsSentWhileItsDraftIsOnItsWayIsNoDraftInTheEnd() {
        server.beforeAnswer = () -> ui.run(() -> drafts.changed(ROOM, ""));
        write("Bir anlık");
        ui.run(drafts::leave);

        await().until(() -> server.held.containsKey(ROOM));
        server.beforeAnswer = () -> {};
        await().until(() -> server.text().isEmpty());
        assertThat(text()).isEmpty();
    }

    @Test
    void aMessageThatIsWrittenAndSentInOneGoCostsNoCall() {
        write("Tamam");
        write("");
        ui.run(drafts::leave);

        assertThat(ui.get(drafts::untold)).isEmpty();
        assertThat(server.calls).isZero();
    }

    @Test
    void whatTheServerDoesNotWantStaysOnThisComputer() {
        server.refuses = true;
        write("Oda kapalı");
        ui.run(drafts::leave);

        await().until(() -> ui.get(drafts::untold).isEmpty());
        assertThat(text()).isEqualTo("Oda kapalı");
    }

    @Test
    void whatWasPutIntoTheOutboxJustBeforeTheEndIsTakenFromTheServerAtTheNextStart() {
        write("Gönderildi");
        ui.run(drafts::leave);
        await().until(() -> ui.get(drafts::untold).isEmpty());
        ui.run(drafts::flush);
        background.inOrder(() -> true).join();
        files.outbox().write(jdbc -> DraftRows.remove(jdbc, ROOM));

        drafts = new Drafts(files.outbox(), server, background, clock);
        ui.run(drafts::reached);

        await().until(() -> server.text().isEmpty());
        assertThat(text()).isEmpty();
    }

    @Test
    void whichMessageItAnswersComesWithIt() {
        var original = new MessageId(UUID.randomUUID());
        server.held.put(ROOM, new RoomDraft(ROOM, "Cevap", original, Instant.now(), null));

        ui.run(drafts::reached);

        await().until(() -> text().equals("Cevap"));
        assertThat(ui.get(() -> drafts.replyOf(ROOM))).contains(original);
    }

    private void write(String text) {
        clock.move(Duration.ofSeconds(1));
        ui.run(() -> drafts.changed(ROOM, text));
    }

    private String text() {
        return ui.get(() -> drafts.textOf(ROOM));
    }

    /** The later one holds. */
    private static final class Server implements DraftServer {
        private final Map<RoomId, RoomDraft> held = new ConcurrentHashMap<>();
        private volatile boolean fails;
        private volatile boolean refuses;
        private volatile int calls;
        private volatile Runnable beforeAnswer = () -> {};

        @Override
        public List<RoomDraft> drafts() {
            return List.copyOf(held.values());
        }

        @Override
        public synchronized RoomDraft save(RoomId room, DraftRequest request) {
            calls++;
            if (refuses) {
                throw GatewayException.refused(ErrorCode.ROOM_FORBIDDEN);
            }
            if (fails) {
                throw GatewayException.unreachable(new IOException("no line"));
            }
            var draft =
                    new RoomDraft(room, request.text(), request.replyToId(), request.writtenAt(), request.importance());
            var now = held.merge(room, draft, Server::later);
            beforeAnswer.run();
            return now;
        }

        private static RoomDraft later(RoomDraft known, RoomDraft asked) {
            return known.writtenAt().isAfter(asked.writtenAt()) ? known : asked;
        }

        private String text() {
            var draft = held.get(ROOM);
            return draft == null ? "none" : draft.text();
        }
    }
}
