package com.galerimerkezi.messenger.desktop.team;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteOutboxTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final List<NoteRequest> asked = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<GatewayException> failures = new ConcurrentLinkedQueue<>();
    private final Stored stored = new Stored();
    private final List<Running> started = new ArrayList<>();

    @TempDir
    Path folder;

    private Running desktop;

    /** Stores a note once, as the server does. */
    private static final class Stored {
        private final List<Note> notes = new CopyOnWriteArrayList<>();

        synchronized Note store(NoteRequest request) {
            var id = Objects.requireNonNull(request.clientNoteId());
            return notes.stream()
                    .filter(note -> note.clientNoteId().equals(id))
                    .findFirst()
                    .orElseGet(() -> {
                        var note = note(notes.size() + 1, request.content(), id);
                        notes.add(note);
                        return note;
                    });
        }

        List<String> texts() {
            return notes.stream().map(note -> String.valueOf(note.content())).toList();
        }

        private static Note note(long place, String text, ClientMessageId id) {
            return new Note(
                    new NoteId(UUID.randomUUID()),
                    ROOM,
                    place,
                    0,
                    ZEYNEP.id(),
                    ZEYNEP.firstName(),
                    ZEYNEP.lastName(),
                    text,
                    List.of(),
                    null,
                    id,
                    NOON,
                    null,
                    null);
        }
    }

    /** One start of the program. */
    private static final class Running implements AutoCloseable {
        private final OneThread ui = new OneThread();
        private final Background background = new Background(ui);
        private final UserFiles files;
        private final NoteStore notes;
        private final NoteOutbox outbox;
        private final NoteDrafts drafts;

        Running(Path folder, Function<NoteRequest, Note> route) {
            files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
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
            background.close();
            files.close();
            ui.close();
        }
    }

    @BeforeEach
    void start() {
        desktop = startIn(folder.resolve("own"), this::answer);
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

    private Note answer(NoteRequest request) {
        asked.add(request);
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return stored.store(request);
    }

    private static GatewayException cut() {
        return GatewayException.unreachable(new IOException("cut"));
    }

    @Test
    void notesLeaveInTheOrderTypedAndAreNoLongerOnDisk() {
        desktop.add("bir");
        desktop.add("iki");
        desktop.add("üç");

        await().until(() -> desktop.onDisk().isEmpty());
        assertThat(stored.texts()).containsExactly("bir", "iki", "üç");
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
        assertThat(stored.texts()).containsExactly("bir", "iki");
        assertThat(asked).extracting(NoteRequest::content).containsExactly("bir", "bir", "bir", "iki");
        assertThat(asked.subList(0, 3)).containsOnly(asked.getFirst());
    }

    @Test
    void whoIsKilledBetweenSendingAndTheAcknowledgementHasTheNoteOnce() {
        var own = folder.resolve("killed");
        var answersLost = startIn(own, request -> {
            stored.store(request);
            throw cut();
        });
        answersLost.add("Ekspertiz temiz");
        await().until(() -> stored.texts().equals(List.of("Ekspertiz temiz")));
        var crash = copy(own, "before the answer");

        var again = startIn(crash, this::answer);

        await().until(() -> again.onDisk().isEmpty());
        assertThat(stored.texts()).containsExactly("Ekspertiz temiz");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aCrashBetweenAnyTwoWritesNeitherLosesNorDoublesANote() {
        var crashes = new CopyOnWriteArrayList<Path>();
        var source = folder.resolve("source");
        var first = startIn(source, request -> {
            crashes.add(copy(source, "sending" + crashes.size()));
            var note = stored.store(request);
            crashes.add(copy(source, "stored" + crashes.size()));
            return note;
        });
        for (var text : List.of("bir", "iki", "üç")) {
            first.add(text);
            crashes.add(copy(source, "typed" + text));
        }
        await().until(() -> first.onDisk().isEmpty());
        crashes.add(copy(source, "done"));

        for (var crash : crashes) {
            var again = startIn(crash, stored::store);
            await().until(() -> again.onDisk().isEmpty());
        }

        assertThat(stored.texts()).containsExactly("bir", "iki", "üç");
    }

    @Test
    void aRefusedNoteHoldsUpNoneAndGoesWhenItIsTriedAgain() {
        failures.add(GatewayException.refused(ErrorCode.VALIDATION_FAILED));
        desktop.add("bir");
        desktop.add("iki");

        await().until(() -> stored.texts().equals(List.of("iki")));
        await().until(() -> desktop.waiting().size() == 1);
        var refused = desktop.waiting().getFirst();
        assertThat(refused.failure()).isEqualTo(ErrorCode.VALIDATION_FAILED);

        desktop.ui.run(() -> desktop.outbox.retry(refused));

        await().until(() -> stored.texts().equals(List.of("iki", "bir")));
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
        var event = new ServerEvent.NoteAdded(ROOM, stored.store(asked.getFirst()), new Cursor(new UUID(1, 1), 1));

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

    /** What a crash at this moment leaves on the disk. */
    private Path copy(Path source, String name) {
        var target = folder.resolve("crash-" + name);
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = target.resolve(source.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (!file.toString().endsWith("-shm")) {
                    Files.copy(file, to);
                }
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
