package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Comparator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomPanelUiTest {

    private GalleryWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new GalleryWindow(new DemoWorld(0, 1), "panel", "tr", ThemeChoice.LIGHT, 1280, 800);
        window.world.open(roomWithAnOffer());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private RoomId roomWithAnOffer() {
        return onUi(() -> window.session.rooms().rooms().stream()
                .filter(room -> room.offerId() != null && room.lastSeq() > 1)
                .min(Comparator.comparing(Room::createdAt))
                .orElseThrow()
                .id());
    }

    @Test
    void whereThereIsRoomItStandsBesideEveryChatUntilItIsPutAway() {
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#room-panel");
        assertThat(besideTheMessages()).isTrue();
        assertThat(window.world.preferences().roomPanel()).isTrue();

        var another = onUi(() -> window.session.rooms().rooms().getLast().id());
        window.world.open(another);
        window.untilShown("#room-panel");

        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilGone("#room-panel");
        assertThat(window.world.preferences().roomPanel()).isFalse();
    }

    @Test
    void whereThereIsNoneItLiesOverTheChatUntilEscape() {
        resize(760, 700);
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#room-panel");
        assertThat(besideTheMessages()).isFalse();
        assertThat(hasFocus("#room-panel")).isTrue();

        window.type(KeyCode.ESCAPE);

        window.untilGone("#room-panel");
        assertThat(onUi(() -> window.find("#input").isFocused())).isTrue();
        assertThat(window.world.preferences().roomPanel()).isFalse();
    }

    @Test
    void aWindowThatBecomesNarrowShowsTheChat() {
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#room-panel");

        resize(760, 700);
        window.untilGone("#room-panel");
        resize(1280, 800);

        window.untilShown("#room-panel");
    }

    @Test
    void f6LeadsToItAndOut() {
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#room-panel");
        onUi(() -> {
            window.find("#input").requestFocus();
            return window;
        });

        window.type(KeyCode.F6);
        assertThat(hasFocus("#room-panel")).isTrue();

        window.type(KeyCode.F6);
        assertThat(hasFocus("#room-panel")).isFalse();
    }

    @Test
    void itSaysEverythingAboutTheChat() {
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#panel-vehicle");
        window.untilShown("#panel-offers .offer-step-what");
        window.untilShown("#panel-papers .document-row");
        window.until(() -> said("#panel-people").contains("son okuma"));

        var room = onUi(() -> window.session.rooms().find(window.room()).orElseThrow());
        assertThat(said("#panel-vehicle"))
                .contains(
                        requireNonNull(room.vehicleBrand()), requireNonNull(room.vehiclePlate()), "Kilometre", "Vites");
        assertThat(said("#panel-people")).contains(window.session.me().galleryName());
        assertThat(onUi(() -> CutTexts.in((Parent) window.find("#room-panel"), ".popover-line")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,800", "760,700", "480,640"})
    void picturesOfIt(int width, int height) {
        resize(width, height);
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#panel-papers .document-row");
        window.until(() -> said("#panel-people").contains("son okuma"));

        window.look("room-panel-" + width, "#room-panel");
    }

    private void resize(int width, int height) {
        onUi(() -> {
            window.world.resize(width, height);
            return window;
        });
    }

    private boolean besideTheMessages() {
        return onUi(() -> right("#messages") <= left("#room-panel") + 1);
    }

    private double right(String selector) {
        var node = window.find(selector);
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private double left(String selector) {
        var node = window.find(selector);
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private boolean hasFocus(String selector) {
        return onUi(() -> {
            Node owner = window.world.stage().getScene().getFocusOwner();
            return owner != null && Overlays.isWithin(owner, window.find(selector));
        });
    }

    private String said(String part) {
        return onUi(() -> CutTexts.labelsIn((Parent) window.find(part))
                .map(Labeled::getText)
                .collect(Collectors.joining(" ")));
    }
}
