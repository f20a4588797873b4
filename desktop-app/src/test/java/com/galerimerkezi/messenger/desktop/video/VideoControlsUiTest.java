package com.galerimerkezi.messenger.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class VideoControlsUiTest {

    private final FxRobot robot = new FxRobot();
    private final FakeFilm film = new FakeFilm();

    @SuppressWarnings("NullAway.Init") // on the UI thread
    private VideoControls controls;

    @BeforeEach
    void show() throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            controls = new VideoControls(Texts.in("tr"), this::toggle, () -> {});
            controls.show(film);
            stage.setScene(new Scene(controls, 600, 80));
            stage.show();
        });
    }

    private void toggle() {
        film.playing.set(!film.playing.get());
    }

    @Test
    void theyTellWhereTheFilmIs() {
        robot.interact(() -> film.seek(Duration.ofSeconds(7)));

        assertThat(((Label) controls.lookup(".video-time")).getText()).isEqualTo("0.07 / 0.42");
        assertThat(((Slider) controls.lookup("#video-place")).getValue()).isEqualTo(7000);
    }

    @Test
    void theButtonSaysWhatItWillDo() {
        var play = (Button) controls.lookup("#video-toggle");
        assertThat(play.getText()).isEqualTo("Oynat");

        robot.clickOn(play);

        assertThat(play.getText()).isEqualTo("Duraklat");
        assertThat(film.playing.get()).isTrue();
    }

    @Test
    void theFilmGoesWhereItIsPulledTo() {
        robot.interact(() -> ((Slider) controls.lookup("#video-place")).setValue(21_000));

        assertThat(film.position.get()).isEqualTo(Duration.ofSeconds(21));
    }

    @Test
    void silenceIsTakenBackToWhereItWas() {
        robot.interact(() -> film.volume().set(0.4));
        var mute = (Button) controls.lookup("#video-mute");
        robot.clickOn(mute);
        assertThat(film.volume().get()).isZero();
        assertThat(mute.getText()).isEqualTo("Sesi aç");

        robot.clickOn(mute);

        assertThat(film.volume().get()).isEqualTo(0.4);
    }
}
