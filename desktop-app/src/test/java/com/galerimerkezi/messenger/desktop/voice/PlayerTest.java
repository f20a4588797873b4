package com.galerimerkezi.messenger.desktop.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.FakeSound;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerTest {

    private static final int TWO_SECONDS = 2 * Sound.RATE;

    @TempDir
    Path folder;

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final FakeSound sound = new FakeSound();
    private final Player player = new Player(sound.devices().loudspeaker(), background);

    @SuppressWarnings("NullAway.Init")
    private VoiceClip clip;

    @BeforeEach
    void record() throws Exception {
        clip = clip(written(Speech.of(2)));
    }

    @AfterEach
    void close() {
        sound.goOn();
        background.close();
        ui.close();
    }

    @Test
    void aVoiceIsPlayedToItsEndAndStandsAtItsBeginningAgain() {
        ui.run(() -> player.toggle(clip));

        until(() -> !player.playing().get());
        assertThat(sound.played()).hasSize(TWO_SECONDS);
        assertThat(ui.<Duration>get(() -> player.position().get())).isZero();
        assertThat(ui.<Duration>get(() -> clip.length().get())).isEqualTo(Duration.ofSeconds(2));
        assertThat(sound.speaking()).isZero();
    }

    @Test
    void itGoesOnWhereItWasPaused() {
        sound.hold(30);
        ui.run(() -> player.toggle(clip));
        until(() -> player.position().get().toMillis() > 400);
        ui.run(() -> player.toggle(clip));
        sound.goOn();
        until(() -> sound.speaking() == 0);
        var at = ui.<Duration>get(() -> player.position().get());
        int heard = sound.played().length;

        ui.run(() -> player.toggle(clip));

        until(() -> !player.playing().get());
        assertThat(at).isBetween(Duration.ofMillis(400), Duration.ofMillis(700));
        assertThat((double) sound.played().length - heard)
                .isCloseTo((double) (TWO_SECONDS - Sound.samples(at)), Percentage.withPercentage(1));
    }

    @Test
    void oneVoiceIsPlayedAtATime() throws Exception {
        var other = clip(written(Speech.of(1)));
        sound.hold(10);
        ui.run(() -> player.toggle(clip));
        until(() -> player.position().get().toMillis() > 100);

        ui.run(() -> player.toggle(other));
        sound.goOn();

        until(() -> !player.playing().get());
        assertThat(ui.<Boolean>get(() -> player.has(other))).isTrue();
        assertThat(sound.played()).hasSizeLessThan(Sound.RATE + Sound.RATE / 2);
    }

    @Test
    void oneCanGoElsewhereInAVoice() {
        ui.run(() -> player.seek(clip, Duration.ofMillis(1500)));
        assertThat(ui.<Boolean>get(() -> player.playing().get())).isFalse();

        ui.run(() -> player.toggle(clip));

        until(() -> !player.playing().get());
        assertThat(sound.played()).hasSize(Sound.RATE / 2);
    }

    @Test
    void twiceAsFastItTakesHalfTheTime() {
        ui.run(() -> {
            player.nextSpeed();
            player.nextSpeed();
            player.toggle(clip);
        });

        until(() -> !player.playing().get());
        assertThat(ui.<Speed>get(() -> player.speed().get())).isEqualTo(Speed.FASTEST);
        assertThat((double) sound.played().length).isCloseTo(TWO_SECONDS / 2.0, Percentage.withPercentage(3));
    }

    @Test
    void withoutALoudspeakerOneLearnsWhy() {
        sound.refuse(DeviceException.missing(new IllegalArgumentException("none")));

        ui.run(() -> player.toggle(clip));

        until(() -> clip.failure().get() instanceof DeviceException);
        assertThat(ui.<Boolean>get(() -> player.playing().get())).isFalse();
    }

    @Test
    void aDamagedVoiceSaysSo() {
        var damaged = new VoiceClip(
                Sample.ROOM, "", () -> CompletableFuture.failedFuture(new VoiceException(Reason.DAMAGED)));

        ui.run(() -> player.toggle(damaged));

        until(() -> damaged.failure().get() instanceof VoiceException);
        assertThat(ui.<Boolean>get(() -> player.playing().get())).isFalse();
    }

    private VoiceClip clip(VoiceFile file) {
        return new VoiceClip(Sample.ROOM, "", () -> CompletableFuture.completedFuture(file));
    }

    private VoiceFile written(short[] said) throws IOException, VoiceException {
        var file = Files.createTempFile(folder, "said", ".ogg");
        try (var writer = new VoiceWriter(file)) {
            writer.write(said, said.length);
            writer.finish();
        }
        return VoiceFile.read(file);
    }

    private void until(Callable<Boolean> condition) {
        await().until(() -> ui.get(condition));
    }
}
