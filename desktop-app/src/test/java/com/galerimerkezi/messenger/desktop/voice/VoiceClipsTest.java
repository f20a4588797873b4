package com.galerimerkezi.messenger.desktop.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceClipsTest {

    @TempDir
    Path folder;

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final AtomicInteger downloads = new AtomicInteger();

    @AfterEach
    void close() {
        background.close();
        ui.close();
    }

    @Test
    void aVoiceIsDownloadedOnceAndItsBarsAreComputedWhereNobodySentThem() throws Exception {
        var bytes = written();
        var clips = new VoiceClips(
                (_, target, _) -> {
                    downloads.incrementAndGet();
                    target.write(bytes, 0, bytes.length);
                },
                background);
        var message = voice(null, (long) bytes.length);
        var clip = ui.get(() -> clips.of(message, false));
        assertThat(ui.<Waveform>get(() -> clip.waveform().get())).isEqualTo(Waveform.flat());

        ui.get(clip::file).get(10, TimeUnit.SECONDS);
        ui.get(() -> clips.of(message, false).file()).get(10, TimeUnit.SECONDS);

        assertThat(downloads).hasValue(1);
        assertThat(ui.<Duration>get(() -> clip.length().get())).isEqualTo(Duration.ofSeconds(1));
        await().until(() -> ui.get(() -> clip.waveform().get().levels().stream().anyMatch(level -> level == 1)));
    }

    @Test
    void whatWasSentWithItIsShownBeforeItIsDownloaded() {
        var clips = new VoiceClips((_, _, _) -> downloads.incrementAndGet(), background);
        var strange = List.of(0.5, 7.0, -1.0, Double.NaN);

        var clip = ui.get(() -> clips.of(voice(media(4200L, strange), 20_000L), false));

        assertThat(ui.<Duration>get(() -> clip.length().get())).isEqualTo(Duration.ofMillis(4200));
        assertThat(ui.<List<Double>>get(() -> clip.waveform().get().levels())).containsExactly(0.5, 1.0, 0.0, 0.0);
        assertThat(downloads).hasValue(0);
    }

    @Test
    void noMoreBarsAreTakenThanThereArePlaces() {
        var clips = new VoiceClips((_, _, _) -> {}, background);

        var clip = ui.get(() -> clips.of(voice(media(1L, Collections.nCopies(10_000, 0.5)), 20_000L), false));

        assertThat(ui.<List<Double>>get(() -> clip.waveform().get().levels())).hasSize(Waveform.BARS);
    }

    @Test
    void aFileThatIsLargerThanItSaysIsNotReadToItsEnd() {
        var clips = new VoiceClips(
                (_, target, _) -> {
                    var piece = new byte[1024 * 1024];
                    for (int i = 0; i < 1000; i++) {
                        downloads.incrementAndGet();
                        target.write(piece, 0, piece.length);
                    }
                },
                background);

        assertThat(reason(clips, voice(null, 100L))).isEqualTo(Reason.TOO_LONG);
        assertThat(downloads).hasValue(17);
        var others = new VoiceClips((_, _, _) -> downloads.incrementAndGet(), background);
        assertThat(reason(others, voice(null, 900_000_000L))).isEqualTo(Reason.TOO_LONG);
        assertThat(downloads).hasValue(17);
    }

    private @Nullable Reason reason(VoiceClips clips, Message message) {
        try {
            ui.get(() -> clips.of(message, false).file()).get(10, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException failure) {
            var cause =
                    failure.getCause() instanceof CompletionException wrapped ? wrapped.getCause() : failure.getCause();
            return cause instanceof VoiceException voice ? voice.reason() : null;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private byte[] written() throws Exception {
        var file = folder.resolve("said.ogg");
        var said = Speech.of(1);
        try (var writer = new VoiceWriter(file)) {
            writer.write(said, said.length);
            writer.finish();
        }
        return Files.readAllBytes(file);
    }

    private static Media media(Long durationMs, List<Double> levels) {
        return new Media(null, null, null, durationMs, levels, null);
    }

    private static Message voice(@Nullable Media media, Long size) {
        var m = Sample.aMessage(1);
        return new Message(
                m.id(),
                m.roomId(),
                m.seq(),
                m.senderId(),
                m.galleryId(),
                m.firstName(),
                m.lastName(),
                MessageType.FILE,
                null,
                "/files/1",
                "Sesli mesaj.ogg",
                size,
                "audio/ogg",
                null,
                null,
                null,
                m.createdAt(),
                null,
                null,
                null,
                null,
                List.of(),
                media,
                null,
                null,
                null,
                List.of());
    }
}
