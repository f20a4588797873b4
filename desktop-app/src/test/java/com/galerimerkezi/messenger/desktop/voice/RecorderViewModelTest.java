package com.galerimerkezi.messenger.desktop.voice;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import com.galerimerkezi.messenger.desktop.attachment.UploadRepository;
import com.galerimerkezi.messenger.desktop.attachment.UploadServer;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.FakeSound;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.RecorderViewModel.State;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderViewModelTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final MessageId QUESTION = Sample.aMessage(3).id();

    @TempDir
    Path folder;

    private final FakeSound sound = new FakeSound();
    private final Server server = new Server();

    @SuppressWarnings("NullAway.Init")
    private Program program;

    /** Takes everything, and remembers what was shared. */
    private static final class Server implements UploadServer {
        private final List<ShareFileRequest> shared = new CopyOnWriteArrayList<>();

        @Override
        public URI address() {
            return URI.create("https://galeri.example");
        }

        @Override
        public void giveUp(String uploadUrl) {
            throw new AssertionError("nothing is given up");
        }

        @Override
        public URI link(String fileUrl) {
            return URI.create("https://galeri.example" + fileUrl);
        }

        @Override
        public FileTicket create(CreateFileRequest request) {
            return new FileTicket(new FileId(new UUID(1, 1)), "/bytes/1", "/files/1", NOON);
        }

        @Override
        public long offset(String uploadUrl) {
            return 0;
        }

        @Override
        public long append(String uploadUrl, long offset, byte[] bytes, int length) {
            return offset + length;
        }

        @Override
        public Message share(RoomId room, ShareFileRequest request) {
            shared.add(request);
            return Sample.aMessage(7);
        }
    }

    /** One run of the program. */
    private final class Program implements AutoCloseable {
        private final OneThread ui = new OneThread();
        private final Background background = new Background(ui);
        private final UserFiles files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        private final Voices voices;
        private final RecorderViewModel recorder;

        Program() {
            var uploads = new Uploads(
                    server,
                    (_, _, _) -> {},
                    new UploadRepository(files.outbox()),
                    new OwnCopies(files.folder().resolve("outgoing")),
                    background,
                    _ -> {});
            voices = new Voices(
                    Sample.ZEYNEP.id(),
                    files.folder().resolve("voice"),
                    uploads,
                    (_, _, _) -> {},
                    sound.devices(),
                    background,
                    Clock.fixed(NOON, ZoneOffset.UTC));
            recorder = ui.get(() -> voices.recorder(ROOM, () -> QUESTION, Texts.in("tr")));
        }

        void say(double seconds) {
            sound.say(Speech.of(seconds));
            ui.run(recorder::start);
            until(() -> recorder.length().get().toMillis() >= seconds * 1000 - 100);
        }

        void until(Callable<Boolean> condition) {
            await().until(() -> ui.get(condition));
        }

        void untilIs(State state) {
            until(() -> recorder.state().get() == state);
        }

        Path draft() {
            return folder.resolve("data/voice").resolve(ROOM + ".ogg");
        }

        @Override
        public void close() {
            ui.run(voices::close);
            background.close();
            files.close();
            ui.close();
        }
    }

    @BeforeEach
    void start() {
        program = new Program();
    }

    @AfterEach
    void close() {
        sound.goOn();
        program.close();
    }

    @Test
    void whatIsSaidIsHeardAgainBeforeItIsSent() {
        program.say(2);
        assertThat(program.ui.<List<Double>>get(() -> program.recorder.levels().get()))
                .anyMatch(level -> level > 0.3);

        program.ui.run(program.recorder::stop);
        program.untilIs(State.REVIEW);
        var clip = program.ui.get(
                () -> Objects.requireNonNull(program.recorder.clip().get()));
        program.ui.run(() -> program.voices.player().toggle(clip));

        program.until(() ->
                sound.played().length > 0 && !program.voices.player().playing().get());
        assertThat(sound.played()).hasSizeBetween(Sound.RATE * 9 / 5, 4 * Sound.RATE);
        assertThat(sound.listening()).isZero();
    }

    @Test
    void itIsSentWithItsBarsAndItsLengthAsAnAnswer() {
        program.say(1);

        program.ui.run(program.recorder::send);

        await().until(() -> !server.shared.isEmpty());
        var shared = server.shared.getFirst();
        assertThat(shared.fileName()).isEqualTo("Sesli mesaj 2026-11-22 09.00.00.ogg");
        assertThat(shared.waveform()).hasSize(Waveform.BARS).contains(1.0);
        assertThat(Objects.requireNonNull(shared.durationMs())).isBetween(900L, 3000L);
        assertThat(shared.replyToId()).isEqualTo(QUESTION);
        program.untilIs(State.IDLE);
        await().until(() -> Files.notExists(program.draft()));
        await().until(() -> isEmpty(folder.resolve("data/outgoing")));
    }

    @Test
    void whatIsThrownAwayIsGone() {
        program.say(1);

        program.ui.run(program.recorder::discard);

        program.untilIs(State.IDLE);
        await().until(() -> Files.notExists(program.draft()));
        program.say(1);
        program.ui.run(program.recorder::stop);
        program.untilIs(State.REVIEW);
    }

    @Test
    void whatWasSaidStaysInARoomThatIsLeft() {
        program.say(1);

        program.ui.run(program.recorder::leave);
        var again = program.ui.get(() -> program.voices.recorder(ROOM, () -> null, Texts.in("tr")));

        program.until(() -> again.state().get() == State.REVIEW);
        assertThat(program.ui.<Duration>get(() -> again.length().get())).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void whatWasSaidBeforeACrashIsThereAtTheNextStart() throws Exception {
        program.say(3);
        program.ui.run(program.recorder::stop);
        program.untilIs(State.REVIEW);
        program.close();
        var bytes = Files.readAllBytes(program.draft());
        Files.write(program.draft(), Arrays.copyOf(bytes, bytes.length - 1000));

        program = new Program();

        program.untilIs(State.REVIEW);
        assertThat(program.ui.<Duration>get(() -> program.recorder.length().get()))
                .isBetween(Duration.ofMillis(1500), Duration.ofMillis(5000));
        assertThat(VoiceFile.read(program.draft()).length())
                .isEqualTo(program.ui.get(() -> program.recorder.length().get()));
    }

    @Test
    void aCrashBeforeTheFirstWordLeavesNothing() throws Exception {
        Files.createDirectories(folder.resolve("data/voice"));
        program.close();
        Files.write(program.draft(), new byte[] {'O', 'g', 'g', 'S'});

        program = new Program();

        await().until(() -> Files.notExists(program.draft()));
        assertThat(program.ui.<State>get(() -> program.recorder.state().get())).isEqualTo(State.IDLE);
    }

    @Test
    void aMicrophoneThatIsMissingOrRefusedIsCalledThat() {
        sound.refuse(DeviceException.missing(new IllegalArgumentException("none")));
        program.ui.run(program.recorder::start);
        program.until(() -> program.recorder.problem().get().startsWith("Bu bilgisayarda mikrofon bulunamadı"));

        sound.refuse(DeviceException.refused(new SecurityException("no")));
        program.ui.run(program.recorder::start);
        program.until(() -> program.recorder.problem().get().startsWith("Mikrofon kullanılamıyor"));

        assertThat(program.ui.<State>get(() -> program.recorder.state().get())).isEqualTo(State.IDLE);
    }

    @Test
    void aMicrophoneThatIsPulledOutLosesNothing() {
        sound.say(Speech.of(1));
        sound.pullOut();

        program.ui.run(program.recorder::start);

        program.untilIs(State.REVIEW);
        assertThat(program.ui.<String>get(() -> program.recorder.notice().get()))
                .startsWith("Mikrofonun bağlantısı kesildi");
        assertThat(program.ui.<Duration>get(() -> program.recorder.length().get()))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aSlipOfTheFingerIsNoMessage() {
        sound.say(Speech.of(0.2));
        sound.pullOut();

        program.ui.run(program.recorder::start);

        program.until(() -> program.recorder.problem().get().startsWith("Kayıt çok kısa"));
        assertThat(program.ui.<State>get(() -> program.recorder.state().get())).isEqualTo(State.IDLE);
    }

    @Test
    void itEndsByItselfWhenItIsFull() throws Exception {
        var run = new RecordingRun(endless(), folder.resolve("full.ogg"), Duration.ofSeconds(4), (_, _, _) -> {});

        var recorded = run.call();

        assertThat(recorded.ending()).isEqualTo(RecordingRun.Ending.FULL);
        assertThat(recorded.recording().length()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void theLastMinuteIsCountedDownAndAMutedMicrophoneNoticed() {
        assertThat(program.recorder.noticeAt(Duration.ofSeconds(839), false)).isEmpty();
        assertThat(program.recorder.noticeAt(Duration.ofMinutes(14), false)).contains("60 saniye");
        assertThat(program.recorder.noticeAt(Duration.ofMillis(899_500), false)).contains("1 saniye");
        assertThat(program.recorder.noticeAt(Duration.ofSeconds(2), true)).isEmpty();
        assertThat(program.recorder.noticeAt(Duration.ofSeconds(3), true)).contains("hiç ses gelmiyor");
    }

    private static Microphone endless() {
        return () -> new Microphone.Listening() {
            @Override
            public boolean read(short[] samples) {
                return true;
            }

            @Override
            public void close() {}
        };
    }

    private static boolean isEmpty(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }
}
