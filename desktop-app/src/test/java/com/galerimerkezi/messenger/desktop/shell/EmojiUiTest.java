package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class EmojiUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.open(world.sharedRoom().id());
        robot.clickOn("#input");
    }

    @AfterEach
    void close() {
        robot.interact(() -> input().clear());
        world.close();
    }

    @Test
    void anEmojiIsFoundByItsTurkishNameAndChosenByTheKeyboard() {
        robot.write("Merhaba ", 0);
        pickerByKeys();

        robot.write("gül", 0);
        await().atMost(PATIENCE).until(() -> name().equals("gül"));
        robot.type(KeyCode.ENTER);

        assertThat(world.find("#emoji-picker")).isNull();
        robot.write(" size", 0);
        assertThat(content()).isEqualTo("Merhaba 🌹 size");
        assertThat(world.preferences().lastEmoji()).containsExactly("🌹");
    }

    @Test
    void theThumbOfALongListCanBeGrasped() {
        pickerByKeys();

        var thumb = robot.lookup("#emoji-picker .scroll-bar:vertical .thumb").queryAs(Region.class);

        assertThat(onUi(thumb::getHeight)).isGreaterThan(30);
    }

    @Test
    void arrowsMoveAndShiftKeepsThePickerOpen() {
        pickerByKeys();

        robot.type(KeyCode.RIGHT);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);

        assertThat(content()).startsWith("😃").hasSizeGreaterThan(3);
        assertThat(world.find("#emoji-picker")).isNull();
    }

    @Test
    void escClosesThePickerAndTheComposerIsWrittenInAgain() {
        robot.clickOn("#emoji");
        robot.clickOn("#emoji-search").type(KeyCode.ESCAPE);
        assertThat(world.find("#emoji-picker")).isNull();

        robot.write("tamam", 0);

        assertThat(content()).isEqualTo("tamam");
    }

    @Test
    void aPictureIsChosenByTheMouse() {
        robot.clickOn("#emoji");
        WaitForAsyncUtils.waitForFxEvents(3);

        robot.clickOn(".emoji-place");

        assertThat(content()).isNotEmpty();
    }

    @Test
    void aColonAndAWordAreCompletedInsteadOfSent() {
        robot.write("İyi akşamlar :gül", 0);
        await().atMost(PATIENCE).until(this::completing);

        robot.type(KeyCode.ENTER);

        assertThat(content()).isEqualTo("İyi akşamlar 🌹 ");
        assertThat(completing()).isFalse();
    }

    @Test
    void escLeavesTheWordAsItIs() {
        robot.write(":gül", 0);
        await().atMost(PATIENCE).until(this::completing);

        robot.type(KeyCode.ESCAPE);

        assertThat(completing()).isFalse();
        assertThat(content()).isEqualTo(":gül");
    }

    @Test
    void timesAndAddressesAreNotCompleted() {
        robot.write("saat 10:30 http://galeri", 0);

        assertThat(completing()).isFalse();
    }

    private void pickerByKeys() {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(world.find("#emoji-picker")).isNotNull();
    }

    private boolean completing() {
        return onUi(() -> Objects.requireNonNull((Node) world.stage().getScene().lookup("#emoji-completion"))
                .isVisible());
    }

    private String name() {
        return onUi(() -> robot.lookup("#emoji-name").queryAs(Label.class).getText());
    }

    private String content() {
        return onUi(() -> input().content().get());
    }

    private EmojiArea input() {
        return onUi(() -> robot.lookup("#input").queryAs(EmojiArea.class));
    }
}
