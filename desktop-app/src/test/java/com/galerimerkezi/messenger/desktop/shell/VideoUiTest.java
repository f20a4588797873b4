package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** A film in a chat. Whether this computer can play it or not, nobody stands before a black window. */
class VideoUiTest extends MediaRoom {

    private static final String NAME = "Motor sesi, rölanti.mp4";

    VideoUiTest() {
        super("video", 3, 1);
    }

    private void film(String caption) throws IOException {
        var file = folder.resolve(NAME);
        try (var bytes = requireNonNull(VideoUiTest.class.getResourceAsStream("/film.mp4"))) {
            Files.copy(bytes, file);
        }
        sent.send(List.of(new FileToSend(file, NAME, caption, false, FileFacts.NONE)));
        window.untilShown(".bubble .video-place");
    }

    /** Where it is, as its row may be drawn anew while the mouse comes. */
    private void play() {
        var middle = onUi(() -> {
            var place = window.find(".bubble .video-place");
            var bounds = place.getLayoutBounds();
            return place.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
        new FxRobot().clickOn(middle, MouseButton.PRIMARY);
    }

    private void untilItsFrameIsShown() {
        window.until(() -> window.isShown(".bubble .video-place .picture-place")
                && !window.find(".bubble .video-place .picture-place")
                        .getStyleClass()
                        .contains("waiting-for-picture"));
    }

    @Test
    void itPlaysHereOrIsOpenedByTheComputersOwnPlayer() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 800);
        sent.photos(1);
        film("");
        assertThat(onUi(() -> ((Label) window.find(".bubble .video-length")).getText()))
                .isEqualTo("0.03");
        untilItsFrameIsShown();
        play();
        window.until(() -> window.isShown("#video-controls") || window.isShown("#video-notice"));
        if (onUi(() -> window.isShown("#video-notice"))) {
            onUi(() -> {
                ((ButtonBase) window.find("#video-open")).fire();
                return window;
            });
            window.until(() -> window.world.opened().stream()
                    .anyMatch(opened -> opened.getPath().endsWith(NAME)));
        }

        // the photo before it is one step away, and the film is silent from then on
        window.type(KeyCode.PAGE_UP);

        window.untilGone("#video-player");
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,800", "en,DARK,760,700"})
    void picturesOfIt(String language, ThemeChoice theme, int width, int height) throws Exception {
        open(language, theme, width, height);
        sent.photos(1);
        film("Soğuk çalıştırma, dün sabah.");
        untilItsFrameIsShown();
        window.look("video-chat", "#messages");
        play();
        window.until(() -> window.isShown("#video-controls") || window.isShown("#video-notice"));
        window.until(() -> !window.isShown("#video-controls")
                || !((Label) window.find(".video-time")).getText().startsWith("0.00"));
        window.look("video-player", "#lightbox");
    }
}
