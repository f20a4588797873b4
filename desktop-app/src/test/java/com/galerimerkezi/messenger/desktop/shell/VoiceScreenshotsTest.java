package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.testing.FakeSound;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.DeviceException;
import com.galerimerkezi.messenger.desktop.voice.Player;
import com.galerimerkezi.messenger.desktop.voice.VoiceView;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of voice messages being made and heard. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class VoiceScreenshotsTest {

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private SharedRoom shared;

    @SuppressWarnings("NullAway.Init")
    private FakeSound sound;

    private String name = "";

    @AfterEach
    void close() {
        sound.goOn();
        shared.close();
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,720", "en,DARK,720", "tr,DARK,480", "en,LIGHT,480"})
    void voices(String language, ThemeChoice theme, int width) throws Exception {
        shared = SharedRoom.fresh(new DemoWorld(3, 2), language, theme);
        sound = shared.world.sound();
        name = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + width;
        shared.robot.interact(() -> shared.world.resize(width, 620));
        shared.theySay("Motor sesini dinleyebilir miyiz? Rölantide vuruntu var mı?");
        recorder();
        theirs();
        listening();
        elsewhere();
        noMicrophone();
    }

    private void recorder() {
        fire("#microphone");
        shared.until(() -> shared.isShown("#recorder .notice"));
        take("voice-silent");
        fire("#recorder-cancel");
        shared.until(() -> shared.isShown("#microphone"));
        sound.say(Speech.of(23));
        fire("#microphone");
        shared.until(() -> shared.world.stage().getScene().lookup(".recorder-time") instanceof Label time
                && time.getText().replace(':', '.').compareTo("0.22") >= 0);
        take("voice-recorder");
        fire("#recorder-stop");
        shared.until(() -> shared.isShown("#recorder .voice"));
        take("voice-review");
        fire("#recorder-cancel");
        take("voice-cancel");
        fire("#recorder-send");
        shared.until(() -> Voices.isVoice(shared.newest()));
        shared.until(() -> shared.isShown(".bubble.own .voice"));
    }

    private void theirs() {
        var other = shared.world.other();
        sound.say(Speech.of(9));
        var recorder = onUi(() -> other.voices().recorder(shared.room, () -> null, Texts.in("tr")));
        onUi(() -> {
            recorder.start();
            return recorder;
        });
        shared.until(() -> recorder.length().get().toMillis() > 8_900);
        onUi(() -> {
            recorder.send();
            return recorder;
        });
        shared.until(() -> Voices.isVoice(shared.newest())
                && !shared.newest().galleryId().equals(shared.session.me().galleryId()));
        shared.until(() -> shared.isShown(".bubble.other .voice"));
    }

    private void listening() {
        sound.hold(190);
        shared.robot.interact(() -> {
            var voice = (VoiceView)
                    Objects.requireNonNull(shared.world.stage().getScene().lookup(".bubble.other .voice"));
            voice.toggle();
        });
        shared.until(() -> player().position().get().toMillis() > 3_600);
        take("voice-player");
        shared.robot.interact(
                () -> shared.world.stage().getScene().lookup("#messages").requestFocus());
        shared.robot.type(KeyCode.END);
        take("voice-keyboard");
    }

    private void elsewhere() {
        var room = onUi(() -> shared.session.rooms().rooms().stream()
                .map(Room::id)
                .filter(id -> !id.equals(shared.room))
                .findFirst()
                .orElseThrow());
        shared.world.open(room);
        shared.until(() -> shared.isShown("#player-bar"));
        take("voice-elsewhere");
    }

    private void noMicrophone() {
        sound.refuse(DeviceException.missing(new IllegalArgumentException("none")));
        fire("#microphone");
        shared.until(() -> shared.world.stage().getScene().getRoot().lookupAll(".composer-problem").stream()
                .anyMatch(Node::isVisible));
        take("voice-no-microphone");
    }

    private void fire(String button) {
        shared.robot.interact(() ->
                ((Button) Objects.requireNonNull(shared.world.stage().getScene().lookup(button), button)).fire());
    }

    private Player player() {
        return shared.session.voices().player();
    }

    private void take(String what) {
        Pictures.take(what + name, () -> shared.world.stage());
    }
}
