package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class RoomKeysUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private ClientSession session;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        // keys go to the window that has the focus
        robot.clickOn("#search");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private RoomId roomAt(int place) {
        return onUi(() -> session.rooms().rooms().get(place).id());
    }

    private @Nullable RoomId selected() {
        return onUi(() -> world.mainView().selected());
    }

    private boolean hasFocus(String selector) {
        return onUi(() -> {
            var node = world.stage().getScene().lookup(selector);
            return node != null && node.isFocused();
        });
    }

    private boolean isThere(String selector) {
        return world.find(selector) != null;
    }

    /** An offer has a room of its own beside that of its vehicle. */
    private long roomsOf(String plate) {
        return session.rooms().rooms().stream()
                .filter(room -> plate.equals(room.vehiclePlate()))
                .count();
    }

    @Test
    void aRoomIsGoneToByTheLettersOfItsPlate() {
        Room room = onUi(() -> session.rooms().rooms().stream()
                .filter(some -> some.vehiclePlate() != null && roomsOf(some.vehiclePlate()) == 1)
                .reduce((_, last) -> last)
                .orElseThrow());

        press(KeyCode.CONTROL, KeyCode.K);
        robot.write(requireNonNull(room.vehiclePlate()).replace(" ", "").toLowerCase(Locale.ROOT), 0);
        press(KeyCode.ENTER);

        await().atMost(PATIENCE).until(() -> room.id().equals(selected()));
        assertThat(isThere("#room-switcher")).isFalse();
        assertThat(hasFocus("#input")).isTrue();
    }

    @Test
    void escapeOfTheSwitcherGivesTheFocusBack() {
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(hasFocus("#switch-to")).isTrue();
        press(KeyCode.DOWN);
        press(KeyCode.PAGE_DOWN);

        press(KeyCode.ESCAPE);

        assertThat(isThere("#room-switcher")).isFalse();
        assertThat(hasFocus("#search")).isTrue();
    }

    @Test
    void theMouseChoosesInTheSwitcherToo() {
        press(KeyCode.CONTROL, KeyCode.K);

        robot.clickOn(".switcher-cell");

        await().atMost(PATIENCE).until(() -> selected() != null);
        assertThat(isThere("#room-switcher")).isFalse();
    }

    @Test
    void theWindowUnderACardHearsNoShortcuts() {
        press(KeyCode.F1);
        assertThat(isThere("#shortcut-sheet")).isTrue();

        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(selected()).isNull();
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(isThere("#shortcut-sheet")).isFalse();
        assertThat(isThere("#room-switcher")).isTrue();
    }

    @Test
    void digitsOpenARoomByItsPlaceAndAltWithArrowsGoesBackAndForward() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(selected()).isEqualTo(roomAt(1));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(selected()).isEqualTo(roomAt(0));

        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(selected()).isEqualTo(roomAt(1));
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(selected()).isEqualTo(roomAt(0));
        press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(selected()).isEqualTo(roomAt(1));
    }

    @Test
    void f6GoesRoundTheWindow() {
        world.open(roomAt(0));
        assertThat(hasFocus("#input")).isTrue();

        press(KeyCode.F6);
        assertThat(hasFocus(".room-list")).isTrue();
        press(KeyCode.F6);
        assertThat(hasFocus("#messages")).isTrue();
        press(KeyCode.F6);
        assertThat(hasFocus("#input")).isTrue();
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(hasFocus("#messages")).isTrue();
    }

    @Test
    void arrowsLookThroughTheListAndEnterOpens() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(hasFocus(".room-list")).isTrue();
        assertThat(selected()).isNull();

        press(KeyCode.ENTER);

        assertThat(selected()).isEqualTo(roomAt(1));
        assertThat(hasFocus("#input")).isTrue();
    }

    @Test
    void enterOpensTheFirstRoomFoundAndEscapeLeavesTheSearch() {
        world.open(roomAt(1));
        robot.clickOn("#search");
        robot.write("zzz", 0);

        press(KeyCode.ESCAPE);

        assertThat(onUi(() -> ((TextInputControl) world.stage().getScene().lookup("#search")).getText()))
                .isEmpty();
        assertThat(hasFocus("#input")).isTrue();
        robot.clickOn("#search");
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(roomAt(0));
    }

    @Test
    void inTheNewChatCardDownGoesToTheListAndEnterOpens() {
        press(KeyCode.CONTROL, KeyCode.N);
        await().atMost(PATIENCE).until(() -> isThere(".choice-row"));

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        await().atMost(PATIENCE).until(() -> selected() != null);
        assertThat(isThere(".dialog-card")).isFalse();
    }
}
