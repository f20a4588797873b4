package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.testing.FakeSound;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.DeviceException;
import com.galerimerkezi.messenger.desktop.voice.Player;
import com.galerimerkezi.messenger.desktop.voice.VoiceView;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import com.galerimerkezi.messenger.desktop.voice.Waveform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VoiceUiTest {

    private SharedRoom shared;
    private FakeSound sound;

    @BeforeEach
    void open() throws Exception {
        shared = new SharedRoom();
        sound = shared.world.sound();
        shared.theySay(SharedRoom.unique("Motor sesini dinleyebilir miyiz?"));
    }

    @AfterEach
    void close() {
        sound.goOn();
        shared.close();
    }

    @Test
    void whatIsSaidHereIsHeardByTheOtherGallery() {
        sound.say(Speech.of(3));
        shared.robot.clickOn("#microphone");
        untilSaid(3);

        shared.robot.clickOn("#recorder-stop");
        shared.until(() -> shared.isShown("#recorder .voice"));
        shared.robot.type(KeyCode.ENTER);

        shared.until(() -> Voices.isVoice(shared.newest()) && Voices.isVoice(shared.newestOfTheirs()));
        shared.until(() -> newestRow().getAccessibleText().contains("Sesli mesaj, 0.0"));
        assertThat(shared.isShown("#input")).isTrue();
        var media = requireNonNull(shared.newestOfTheirs().media());
        assertThat(requireNonNull(media.durationMs())).isBetween(2_500L, 20_000L);
        assertThat(media.waveform()).hasSize(Waveform.BARS).anyMatch(level -> level == 1);
        var theirs = onUi(() -> new VoiceView(
                shared.world.other().voices().clip(shared.newestOfTheirs()),
                shared.world.other().voices().player(),
                Texts.in("tr")));
        onUi(() -> {
            theirs.toggle();
            return theirs;
        });
        shared.until(() -> sound.played().length >= 3 * Speech.RATE);
        shared.until(() -> !shared.world.other().voices().player().playing().get());
        assertThat(sound.played()).hasSizeLessThan(20 * Speech.RATE);
    }

    @Test
    void allOfItGoesByKeys() {
        sound.say(Speech.of(2));
        shared.robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        untilSaid(2);
        shared.robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        shared.until(() -> shared.isShown("#recorder .voice"));
        shared.until(() -> find("#recorder-send").isFocused());
        shared.robot.type(KeyCode.ENTER);
        shared.until(() -> Voices.isVoice(shared.newest()));

        sound.hold(20);
        shared.robot.interact(() -> find("#messages").requestFocus());
        shared.robot.type(KeyCode.END).type(KeyCode.SPACE);

        shared.until(() -> player().playing().get());
        shared.until(() -> player().position().get().toMillis() > 200);
        shared.robot.type(KeyCode.SPACE);
        shared.until(() -> !player().playing().get());
    }

    @Test
    void aVoiceGoesOnInAnotherRoomAndCanBeEndedThere() {
        send(2);
        sound.hold(20);
        shared.robot.interact(() -> ((VoiceView) requireNonNull(newestRow().lookup(".voice"))).toggle());
        shared.until(() -> player().position().get().toMillis() > 200);
        assertThat(shared.isShown("#player-bar")).isFalse();

        var other = onUi(() -> shared.session.rooms().rooms().stream()
                .map(Room::id)
                .filter(id -> !id.equals(shared.room))
                .findFirst()
                .orElseThrow());
        shared.world.open(other);

        shared.until(() -> shared.isShown("#player-bar"));
        assertThat(onUi(() -> player().playing().get())).isTrue();
        shared.robot.clickOn("#player-close");
        shared.until(() -> !shared.isShown("#player-bar"));
        assertThat(onUi(() -> player().playing().get())).isFalse();
    }

    @Test
    void whatWasSaidWaitsInItsRoom() {
        sound.say(Speech.of(1));
        shared.robot.clickOn("#microphone");
        untilSaid(1);
        var other = onUi(() -> shared.session.rooms().rooms().stream()
                .map(Room::id)
                .filter(id -> !id.equals(shared.room))
                .findFirst()
                .orElseThrow());

        shared.world.open(other);
        shared.until(() -> sound.listening() == 0);
        assertThat(shared.isShown("#recorder")).isFalse();
        shared.world.open(shared.room);

        shared.until(() -> shared.isShown("#recorder .voice"));
        shared.robot.clickOn("#recorder-cancel");
        shared.until(() -> shared.isShown("#microphone"));
    }

    @Test
    void withoutAMicrophoneOneIsToldAndCanWrite() {
        sound.refuse(DeviceException.missing(new IllegalArgumentException("none")));

        shared.robot.clickOn("#microphone");

        shared.until(() -> isSaid("Bu bilgisayarda mikrofon bulunamadı"));
        shared.until(() -> shared.isShown("#input"));
    }

    @Test
    void whoeverWritesHasTheButtonThatSends() {
        assertThat(shared.isShown("#send")).isFalse();

        shared.robot.clickOn("#input").write("Merhaba");

        shared.until(() -> shared.isShown("#send") && !shared.isShown("#microphone"));
    }

    private void send(double seconds) {
        sound.say(Speech.of(seconds));
        shared.robot.clickOn("#microphone");
        untilSaid(seconds);
        shared.robot.clickOn("#recorder-send");
        shared.until(() -> Voices.isVoice(shared.newest()));
        shared.until(() -> newestRow().lookup(".voice") != null);
    }

    private Node newestRow() {
        return RowsOnScreen.in(shared.world.stage().getScene()).rows().getLast();
    }

    private void untilSaid(double seconds) {
        var shown = "0.0" + (int) seconds;
        shared.until(() -> shared.world.stage().getScene().lookup(".recorder-time") instanceof Label time
                && time.getText().compareTo(shown) >= 0);
    }

    private boolean isSaid(String begin) {
        return shared.world.stage().getScene().getRoot().lookupAll(".composer-problem").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().startsWith(begin));
    }

    private Node find(String selector) {
        return requireNonNull(shared.world.stage().getScene().lookup(selector), selector);
    }

    private Player player() {
        return shared.session.voices().player();
    }
}
