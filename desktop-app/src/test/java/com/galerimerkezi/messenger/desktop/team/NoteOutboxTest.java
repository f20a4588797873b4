package com.galerimerkezi.messenger.desktop.team;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.StoringServer.cut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.Crash;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.ProgramStart;
import com.galerimerkezi.messenger.desktop.testing.StoringServer;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteOutboxTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final StoringServer<NoteRequest, Note> server =
            new StoringServer<>(request -> Objects.requireNonNull(request.clientNoteId()), NoteOutboxTest::note);
    private final List<NoteRequest> asked = server.asked();
    private final Queue<GatewayException> failures = server.failures();
    private final List<Running> started = new ArrayList<>();

    @TempDir
    Path folder;

    private Running desktop;

    private static Note note(NoteRequest request, long place) {
        return new Note(
                new NoteId(UUID.randomUUID()),
                ROOM,
                place,
                0,
                ZEYNEP.id(),
                ZEYNEP.firstName(),
                ZEYNEP.lastName(),
                request.content(),
                List.of(),
                null,
                Objects.requireNonNull(request.clientNoteId()),
                NOON,
                null,
                null);
    }

    /** One start of the program. */
    private static final class Running implements AutoCloseable {
        private final ProgramStart program;
        private final OneThread ui;
        private final UserFiles files;
        private final NoteStore notes;
        private final NoteOutbox outbox;
        private final NoteDrafts drafts;

        Running(Path folder, Function<NoteRequest, Note> route) {
            program = new ProgramStart(folder);
            ui = program.ui();
            files = program.files();
            var background = program.background();
            var server = onlyWith(route);
            notes = new NoteStore(files.cache(), server, background);
            drafts = new NoteDrafts(files.outbox(), background);
            outbox = new NoteOutbox(files.outbox(), notes, server, background, ZEYNEP.id(), Clock.systemUTC());
            outbox.start();
        }

        /** Whatever else of the server it asked would fail. */
        private static TeamServer onlyWith(Function<NoteRequest, Note> route) {
            return (TeamServer) Proxy.newProxyInstance(
                    TeamServer.class.getClassLoader(), new Class<?>[] {TeamServer.class}, (_, method, arguments) -> {
                        if (!method.getName().equals("addNote")) {
                            throw new AssertionError(method);
                        }
                        return route.apply((NoteRequest) arguments[1]);
                    });
        }

        List<OutgoingNote> waiting() {
            return ui.get(() -> List.copyOf(notes.of(ROOM).outgoing()));
        }

        List<String> onDisk() {
            return new OutgoingNoteRepository(files.outbox())
                    .findAll().stream().map(OutgoingNote::text).toList();
        }

        List<String> draftsOnDisk() {
            return files.outbox()
                    .inTransaction(jdbc -> jdbc.sql("SELECT text FROM note_drafts")
                            .query((row, _) -> String.valueOf(row.getString(1)))
                            .list());
        }

        void add(String text) {
            outbox.add(ROOM, text, List.of()).join();
        }

        @Override
        public void close() {
            program.close();
        }
    }

    @BeforeEach
    void start() {
        desktop = startIn(folder.resolve("own"), server::answer);
    }

    @AfterEach
    void stop() {
        started.forEach(Running::close);
    }

    private Running startIn(Path where, Function<NoteRequest, Note> route) {
        var running = new Running(where, route);
        started.add(running);
        return running;
    }

    private List<String> texts() {
        return server.stored().stream()
                .map(note -> String.valueOf(note.content()))
                .toList();
    }

    @Test
    void notesLeaveInTheOrderTypedAndAreNoLongerOnDisk() {
        desktop.add("bir");
        desktop.add("iki");
        desktop.add("üç");

        await().until(() -> desktop.onDisk().isEmpty());
        assertThat(texts()).containsExactly("bir", "iki", "üç");
        await().until(() -> desktop.waiting().isEmpty());
    }

    @Test
    void withoutALineANoteWaitsWithTheSameIdAndThoseBehindItToo() {
        failures.addAll(List.of(cut(), cut()));
        desktop.add("bir");
        desktop.add("iki");

        await().until(() -> {
            desktop.outbox.reached();
            return desktop.onDisk().isEmpty();
        });
        assertThat(texts()).containsExactly("bir", "iki");
        assertThat(asked).extracting(NoteRequest::content).containsExactly("bir", "bir", "bir", "iki");
        assertThat(asked.subList(0, 3)).containsOnly(asked.getFirst());
    }

    @Test
    void whoIsKilledBetweenSendingAndTheAcknowledgementHasTheNoteOnce() {
        var own = folder.resolve("killed");
        var answersLost = startIn(own, request -> {
            server.store(request);
            throw cut();
        });
        answersLost.add("Ekspertiz temiz");
        await().until(() -> texts().equals(List.of("Ekspertiz temiz")));
        var crash = Crash.of(own, "before the answer");

        var again = startIn(crash, server::answer);

        await().until(() -> again.onDisk().isEmpty());
        assertThat(texts()).containsExactly("Ekspertiz temiz");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aCrashBetweenAnyTwoWritesNeitherLosesNorDoublesANote() {
        var crashes = new CopyOnWriteArrayList<Path>();
        var source = folder.resolve("source");
        var first = startIn(source, request -> {
            crashes.add(Crash.of(source, "sending" + crashes.size()));
            var note = server.store(request);
            crashes.add(Crash.of(source, "stored" + crashes.size()));
            return note;
        });
        for (var text : List.of("bir", "iki", "üç")) {
            first.add(text);
            crashes.add(Crash.of(source, "typed" + text));
        }
        await().until(() -> first.onDisk().isEmpty());
        crashes.add(Crash.of(source, "done"));

        for (var crash : crashes) {
            var again = startIn(crash, server::store);
            await().until(() -> again.onDisk().isEmpty());
        }

        assertThat(texts()).containsExactly("bir", "iki", "üç");
    }

    @Test
    void aRefusedNoteHoldsUpNoneAndGoesWhenItIsTriedAgain() {
        failures.add(GatewayException.refused(ErrorCode.VALIDATION_FAILED));
        desktop.add("bir");
        desktop.add("iki");

        await().until(() -> texts().equals(List.of("iki")));
        await().until(() -> desktop.waiting().size() == 1);
        var refused = desktop.waiting().getFirst();
        assertThat(refused.failure()).isEqualTo(ErrorCode.VALIDATION_FAILED);

        desktop.ui.run(() -> desktop.outbox.retry(refused));

        await().until(() -> texts().equals(List.of("iki", "bir")));
    }

    @Test
    void aRefusedNoteGivesItsTextBackAndIsGone() {
        failures.add(GatewayException.refused(ErrorCode.VALIDATION_FAILED));
        desktop.add("bir");
        await().until(() -> desktop.waiting().stream().anyMatch(note -> note.failure() != null));

        assertThat(desktop.outbox.take(desktop.waiting().getFirst()).join()).isEqualTo("bir");

        assertThat(desktop.waiting()).isEmpty();
        assertThat(desktop.onDisk()).isEmpty();
    }

    @Test
    void seeingOnesOwnNoteInTheLogIsAnAcknowledgement() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        desktop.add("Dikkat");
        await().until(() -> !asked.isEmpty());
        var event = new ServerEvent.NoteAdded(ROOM, server.store(asked.getFirst()), new Cursor(new UUID(1, 1), 1));

        desktop.outbox.kept(event);
        desktop.ui.run(() -> desktop.notes.apply(event));

        assertThat(desktop.onDisk()).isEmpty();
        assertThat(desktop.waiting()).isEmpty();
    }

    @Test
    void theDraftGoesWithTheNoteThatItBecomes() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        desktop.ui.run(() -> desktop.drafts.changed(ROOM, "Bence alma"));
        await().until(() -> desktop.draftsOnDisk().equals(List.of("Bence alma")));

        desktop.add("Bence alma");

        assertThat(desktop.draftsOnDisk()).isEmpty();
        assertThat(desktop.onDisk()).containsExactly("Bence alma");
    }
}
