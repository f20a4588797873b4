package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.UUID;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class EmojiComposerUiTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private ClientSession session;
    private RoomId room;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.sharedRoom().id();
        world.open(room);
        robot.clickOn("#input");
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            input().clear();
            world.resize(1000, 1000);
        });
        world.close();
    }

    @Test
    void anEmojiIsOneStepForTheCaretAndOneForBackspaceAndComesBackByUndo() {
        paste("Olur " + FAMILY + "👍🏽!");
        assertThat(pictures()).hasSize(2);

        robot.type(KeyCode.LEFT).type(KeyCode.BACK_SPACE);
        assertThat(content()).isEqualTo("Olur " + FAMILY + "!");
        robot.type(KeyCode.LEFT).type(KeyCode.DELETE);
        assertThat(content()).isEqualTo("Olur !");
        assertThat(pictures()).isEmpty();

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(content()).isEqualTo("Olur " + FAMILY + "👍🏽!");
        assertThat(pictures()).hasSize(2);
    }

    @Test
    void theClipboardGetsTheCharactersAndTheyComeBackAsPictures() {
        paste("Bayrak 🇹🇷 ve kalp ❤️");

        robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard()).isEqualTo("Bayrak 🇹🇷 ve kalp ❤️");

        robot.press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
        assertThat(content()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.V).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(content()).isEqualTo("Bayrak 🇹🇷 ve kalp ❤️Bayrak 🇹🇷 ve kalp ❤️");
        assertThat(pictures()).hasSize(4);
    }

    @Test
    void whatIsKeptAndSentIsWhatWasMeant() {
        var text = "🚗 hazır 🇹🇷 " + UUID.randomUUID();
        paste(text);
        assertThat(onUi(() -> session.drafts().textOf(room))).isEqualTo(text);

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing(text)
                        .isPresent()));
        await().atMost(PATIENCE).until(() -> content().isEmpty());
        assertThat(pictures()).isEmpty();
    }

    @Test
    void whatIsTypedBehindALeavingMessageStays() {
        paste("🚗🚗 sözleşme");

        robot.interact(() -> {
            robot.lookup("#send").queryButton().fire();
            input().appendText("👍 sonra");
        });

        await().atMost(PATIENCE).until(() -> content().equals("👍 sonra"));
        assertThat(onUi(() -> input().getCaretPosition())).isEqualTo(7);
    }

    @Test
    void aSkinOrTheOtherHalfOfAFlagJoinsTheEmojiBeforeIt() {
        for (var part : List.of("Tamam 👍", "🏽", " 🇹", "🇷", " 👩", "\u200D", "🔧", " ❤", "\uFE0F", " ")) {
            robot.interact(() -> input().replaceSelection(part));
        }

        assertThat(content()).isEqualTo("Tamam 👍🏽 🇹🇷 👩‍🔧 ❤️ ");
        assertThat(pictures()).hasSize(4);
        assertThat(onUi(() -> input().getLength())).isEqualTo("Tamam x x x x ".length());
        assertThat(onUi(() -> input().getCaretPosition())).isEqualTo(14);
    }

    @Test
    void halvesOfOneCharacterThatCameAloneBecomeAPicture() {
        robot.interact(() -> input().replaceSelection("\uD83D"));
        robot.interact(() -> input().replaceSelection("\uDE97"));

        assertThat(content()).isEqualTo("🚗");
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void anEmojiInTheMiddleOfAWordLeavesTheCaretBehindIt() {
        paste("gelgit");
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.LEFT);

        robot.interact(() -> input().replaceSelection(FAMILY));
        robot.write("x", 0);

        assertThat(content()).isEqualTo("gel" + FAMILY + "xgit");
    }

    @Test
    void aClickBesideAnEmojiPutsTheCaretThere() {
        paste("ab🚗cd");
        var box = onUi(() -> input().boundsOf(2).orElseThrow());

        assertThat(caretAfterClick(box.getMinX() + 3, box.getMinY() + 8)).isEqualTo(2);
        assertThat(caretAfterClick(box.getMaxX() - 3, box.getMinY() + 8)).isEqualTo(3);
    }

    @Test
    void aPictureLiesOnItsBlankAndWrapsWithItsLine() {
        paste("Uzun bir cümle ".repeat(14) + "🚗");
        var car = pictures().getFirst();
        var blank = onUi(() -> input().boundsOf(input().getLength() - 1).orElseThrow());

        assertThat(onUi(() -> car.getLayoutX())).isBetween(blank.getMinX(), blank.getMaxX());
        assertThat(onUi(() -> car.getFitHeight())).isLessThanOrEqualTo(blank.getWidth());
        assertThat(blank.getMinY()).isGreaterThan(20);
    }

    @Test
    void onlyPicturesInSightAreDrawn() {
        paste("🚗\n".repeat(200) + "🌹");

        assertThat(pictures()).hasSizeBetween(7, 12);
    }

    @Test
    void aReaderOfTheScreenHearsTheCharactersAndTheirPlaces() {
        paste("Olur " + FAMILY + " tamam");

        onUi(() -> {
            assertThat(input().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .isEqualTo("Olur " + FAMILY + " tamam");
            assertThat(input().queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                    .isEqualTo("Olur  tamam".length() + FAMILY.length());
            return input();
        });
    }

    @Test
    void charactersOfTheRangeThatEmojiUseStayWhatTheyAre() {
        paste("\uE000🚗\uE001");

        assertThat(content()).isEqualTo("\uE000🚗\uE001");
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void whatAnInputMethodComposesIsLeftToItUntilItIsDecided() {
        compose("🚗", "");
        assertThat(onUi(() -> input().getLength())).isEqualTo(2);

        compose("", "🚗");

        assertThat(onUi(() -> input().getLength())).isEqualTo(1);
        assertThat(content()).isEqualTo("🚗");
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void theFieldGrowsLineByLineWithoutAScrollBarAndThenScrolls() {
        for (int lines = 1; lines <= 7; lines++) {
            show("🚗 satır\n".repeat(lines - 1) + "son");
            assertThat(scrollBarIsShown()).as(lines + " lines").isFalse();
        }
        show("satır\n".repeat(60));
        assertThat(scrollBarIsShown()).isTrue();
        assertThat(onUi(() -> input().getHeight())).isLessThan(190);
    }

    @Test
    void aNarrowerWindowMakesTheFieldHigher() {
        show("Uzun bir cümle 🚗 ".repeat(9));
        double wide = onUi(() -> input().getHeight());

        robot.interact(() -> world.resize(760, 600));
        WaitForAsyncUtils.waitForFxEvents(6);

        assertThat(onUi(() -> input().getHeight())).isGreaterThan(wide);
        assertThat(scrollBarIsShown()).isFalse();
        assertThat(onUi(() -> input().inSight().getEnd())).isEqualTo(onUi(() -> input().getLength()));
    }

    private void show(String text) {
        robot.interact(() -> input().setText(text));
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private boolean scrollBarIsShown() {
        return onUi(() -> input().lookupAll(".scroll-bar").stream().anyMatch(Node::isVisible));
    }

    private int caretAfterClick(double x, double y) {
        // a click elsewhere between, or two would be a double click
        robot.clickOn(onUi(() -> input().localToScreen(200, y)));
        robot.clickOn(onUi(() -> input().localToScreen(x, y)));
        return onUi(() -> input().getCaretPosition());
    }

    private void compose(String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> input().fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    private void paste(String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String clipboard() {
        return onUi(() -> Clipboard.getSystemClipboard().getString());
    }

    private List<ImageView> pictures() {
        WaitForAsyncUtils.waitForFxEvents(4);
        return onUi(() -> input().lookupAll(".emoji-layer > ImageView").stream()
                .map(ImageView.class::cast)
                .filter(view -> view.getImage() != null)
                .toList());
    }

    private String content() {
        return onUi(() -> input().content().get());
    }

    private EmojiArea input() {
        return onUi(() -> robot.lookup("#input").queryAs(EmojiArea.class));
    }
}
