package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Keys of one's own, chosen in the settings and obeyed at once. */
class OwnKeysUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private @Nullable Stage settings;

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theKeysThatArePressedOnTheRowAreTheOnesFromThenOn() throws Exception {
        openSettings("tr", ThemeChoice.LIGHT);

        ask("#keys-switch_room");
        Pictures.take("settings-own-keys-asking-light-tr", this::settings);
        System.gc(); // what nobody holds would not hear of it
        type(KeyCode.CONTROL, KeyCode.O);

        assertThat(caps("#keys-switch_room")).containsExactly("Ctrl", "O");
        assertThat(shownOn("#keys-switch_room")).contains("Ctrl O");
        assertThat(world.preferences().shortcuts()).containsEntry("switch_room", "Shortcut+O");
        Pictures.take("settings-own-keys-chosen-light-tr", this::settings);
        toTheWindow();
        type(KeyCode.CONTROL, KeyCode.K);
        assertThat(switcherIsOpen()).isFalse();
        type(KeyCode.CONTROL, KeyCode.O);
        await().atMost(PATIENCE).until(this::switcherIsOpen);
    }

    @Test
    void keysInUseAreRefusedWithTheReasonAndEscapeKeepsTheOldOnes() throws Exception {
        openSettings("en", ThemeChoice.DARK);
        var texts = Texts.in("en");

        ask("#keys-switch_room");
        type(KeyCode.CONTROL, KeyCode.N);
        assertThat(problem()).isEqualTo(texts.get("keys.taken", texts.get("shortcut.new_chat")));
        Pictures.take("settings-own-keys-taken-dark-en", this::settings);

        type(KeyCode.ESCAPE);
        assertThat(shownOn("#keys-switch_room")).contains("Ctrl K");
        assertThat(onUi(() -> settings().isShowing())).isTrue();
        assertThat(world.preferences().shortcuts()).isEmpty();
    }

    @Test
    void afterKeysThatWereRefusedOthersAreTakenAtOnce() throws Exception {
        openSettings("tr", ThemeChoice.LIGHT);

        ask("#keys-switch_room");
        type(KeyCode.CONTROL, KeyCode.N);
        type(KeyCode.CONTROL, KeyCode.O);

        assertThat(problem()).isEmpty();
        assertThat(shownOn("#keys-switch_room")).contains("Ctrl O");
    }

    @Test
    void keysOfTheSettingsWindowItselfCanBeChosenForSomethingElseOnlyWhenFree() throws Exception {
        openSettings("tr", ThemeChoice.LIGHT);
        var before = world.preferences().zoom();

        ask("#keys-switch_room");
        type(KeyCode.CONTROL, KeyCode.F12);

        assertThat(problem()).isNotEmpty();
        assertThat(world.preferences().zoom()).isEqualTo(before);
    }

    @Test
    void oneAndAllComeBack() throws Exception {
        openSettings("tr", ThemeChoice.LIGHT);
        ask("#keys-switch_room");
        type(KeyCode.F7);
        ask("#keys-new_chat");
        type(KeyCode.F8);
        assertThat(world.preferences().shortcuts()).hasSize(2);

        fire("#keys-back-switch_room");
        assertThat(world.preferences().shortcuts()).containsOnlyKeys("new_chat");

        fire("#keys-all-back");
        assertThat(world.preferences().shortcuts()).isEmpty();
        assertThat(shownOn("#keys-new_chat")).contains("Ctrl N");
    }

    private void openSettings(String language, ThemeChoice theme) throws Exception {
        world.signedIn(world.window(language, theme));
        settings = world.openSettings(Page.KEYBOARD);
    }

    private Stage settings() {
        return requireNonNull(settings);
    }

    private void ask(String row) {
        onUi(() -> {
            settings().requestFocus();
            var button = (ButtonBase) find(row);
            ((ScrollPane) find("#settings-page")).setVvalue(0);
            button.requestFocus();
            button.fire();
            return row;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void toTheWindow() {
        onUi(() -> {
            settings().close();
            world.stage().requestFocus();
            return world;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean switcherIsOpen() {
        return onUi(() -> world.stage().getScene().lookup("#room-switcher") != null);
    }

    private String shownOn(String row) {
        return onUi(() -> find(row).getAccessibleText());
    }

    private List<String> caps(String row) {
        return onUi(() -> find(row).lookupAll(".key-cap").stream()
                .map(cap -> ((Labeled) cap).getText())
                .toList());
    }

    private String problem() {
        return onUi(() -> settings().getScene().getRoot().lookupAll(".key-problem").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
    }

    private void fire(String button) {
        onUi(() -> {
            ((ButtonBase) find(button)).fire();
            return button;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String selector) {
        return requireNonNull(settings().getScene().lookup(selector), selector);
    }
}
