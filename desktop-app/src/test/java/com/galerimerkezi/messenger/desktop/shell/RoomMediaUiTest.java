package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a chat: all that was sent in it. */
class RoomMediaUiTest extends MediaRoom {

    RoomMediaUiTest() {
        super("media", 1, 4);
    }

    @Test
    void allPicturesStandInTheListAndAreLeafedThroughByTheKeys() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1280, 800);
        window.type(KeyCode.D, KeyCode.CONTROL);
        press("#panel-media-visual");
        window.until(() -> said("#media-page").contains("henüz fotoğraf veya video yok"));

        // what is sent comes into the open list
        sent.photos(8);
        window.until(() -> pictures("#media-list") == 8);
        assertThat(said("#media-list")).contains(thisMonth());
        window.type(KeyCode.HOME);
        window.type(KeyCode.RIGHT);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.ENTER);

        // the newest is the eighth; one to the right of it and one row down is the fourth
        window.until(() -> window.isShown("#lightbox") && said("#lightbox").contains("4 / 8"));
        window.type(KeyCode.LEFT);
        window.until(() -> said("#lightbox").contains("3 / 8"));
        window.type(KeyCode.ESCAPE);
        window.untilGone("#lightbox");
        assertThat(onUi(() -> window.find("#media-list").isFocused())).isTrue();
        window.type(KeyCode.ESCAPE);
        window.until(() -> pictures("#panel-media") == 6);
    }

    @Test
    void filesAreOpenedAndFoundAgainInTheChat() throws Exception {
        open("tr", ThemeChoice.LIGHT, 760, 700);
        sent.paper("Ekspertiz raporu 35 KLM 78.pdf");
        sent.say("https://www.ilan.example/345 adresindeki araç bu mu?");
        // it is above what is seen of the chat by then
        sent.photos(6);
        window.type(KeyCode.D, KeyCode.CONTROL);
        press("#panel-media-file");
        window.until(() -> said("#media-list").contains("Ekspertiz raporu 35 KLM 78.pdf"));
        assertThat(said("#media-list")).contains("KB");

        press("#open-media");
        window.until(() -> window.world.opened().stream()
                .anyMatch(opened -> opened.getPath().endsWith("Ekspertiz raporu 35 KLM 78.pdf")));
        press("#reveal-media");

        // what lay over the chat gives way to it
        window.untilGone("#room-panel");
        window.until(() -> RowsOnScreen.in(window.world.stage().getScene())
                .containing("Ekspertiz raporu 35 KLM 78.pdf")
                .isPresent());

        window.type(KeyCode.D, KeyCode.CONTROL);
        press("#panel-media-link");
        window.until(() -> said("#media-list").contains("https://www.ilan.example/345"));
        window.type(KeyCode.ENTER);
        assertThat(window.world.opened()).anyMatch(opened -> "www.ilan.example".equals(opened.getHost()));
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1280,900", "en,DARK,760,760"})
    void picturesOfIt(String language, ThemeChoice theme, int width, int height) throws Exception {
        open(language, theme, width, height);
        sent.photos(8);
        sent.paper("Ekspertiz raporu 35 KLM 78.pdf");
        sent.text("Motor ve şanzıman bakım geçmişi, bütün kayıtlar 2019-2026.txt");
        sent.voice();
        sent.say("Ayrıntılar: https://www.ilan.example/otomobil/345-bmw-320i");
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.until(() -> pictures("#panel-media") == 6);
        scrollTo("#panel-media");
        window.look("media-summary", "#panel-media");

        for (var kind : List.of("visual", "file", "voice", "link")) {
            press(window.isShown("#media-page") ? "#media-" + kind : "#panel-media-" + kind);
            window.until(() -> ".media-item".equals(firstItem()));
            window.until(() -> !kind.equals("visual") || pictures("#media-list") == 8);
            window.look("media-" + kind, "#media-page");
        }
    }

    private String firstItem() {
        return window.world.stage().getScene().lookup("#media-list .media-item") == null ? "" : ".media-item";
    }

    private void scrollTo(String part) {
        onUi(() -> {
            var scroll = (ScrollPane) window.find("#room-panel-parts");
            var content = scroll.getContent();
            var node = window.find(part);
            double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                    .getMinY();
            double room = content.getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp((top - 60) / room, 0, 1));
            return scroll;
        });
    }

    /** As one does by Enter; a part of the panel may lie below what is seen of it. */
    private void press(String button) {
        window.untilShown(button);
        onUi(() -> {
            ((ButtonBase) window.find(button)).fire();
            return button;
        });
    }

    private long pictures(String part) {
        var place = window.world.stage().getScene().lookup(part);
        return place == null
                ? 0
                : place.lookupAll(".picture-place").stream()
                        .filter(RoomMediaUiTest::hasCome)
                        .count();
    }

    private static boolean hasCome(Node place) {
        return place.lookupAll(".image-view").stream()
                .anyMatch(view -> ((ImageView) view).getImage() != null && ((ImageView) view).getViewport() != null);
    }

    private String said(String part) {
        var place = window.world.stage().getScene().lookup(part);
        return place instanceof Parent parent
                ? CutTexts.labelsIn(parent).map(Labeled::getText).collect(Collectors.joining(" "))
                : "";
    }

    private static String thisMonth() {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of("tr")).format(YearMonth.now(ZoneId.systemDefault()));
    }
}
