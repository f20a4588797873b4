package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class MessageChangesUiTest {

    private final FxRobot robot = new FxRobot();
    private final String text = "Fiyat son mu " + UUID.randomUUID();
    private DemoWorld world;
    private ClientSession session;
    private RoomId room;

    @BeforeEach
    void sendOne() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        // a menu that leaves the headless screen is an error there
        onUi(() -> {
            world.resize(700, 600);
            return world;
        });
        room = world.sharedRoom().id();
        world.open(room);
        onUi(() -> session.outbox().send(room, text)).join();
        await().atMost(PATIENCE)
                .until(() -> text.equals(onUi(() -> newest(session).content())));
        onUi(() -> {
            world.other().conversation(room).open();
            return room;
        });
        await().atMost(PATIENCE).until(() -> isOnScreen(text));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Message newest(ClientSession of) {
        return of.conversation(room).messages().getLast();
    }

    private boolean isOnScreen(String part) {
        return onUi(
                () -> RowsOnScreen.in(world.stage().getScene()).containing(part).isPresent());
    }

    private TextArea input() {
        return robot.lookup("#input").queryAs(TextArea.class);
    }

    /** A row may be drawn anew at any moment, its place stays. */
    private void openMenu() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.rightClickOn(onUi(() -> {
            var bubble = RowsOnScreen.in(world.stage().getScene())
                    .containing(text)
                    .orElseThrow()
                    .lookup(".bubble");
            return bubble.localToScreen(bubble.getLayoutBounds());
        }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anArrowUpInTheEmptyFieldEditsTheLastMessageAndTheOtherSideReadsTheNewOne() {
        robot.clickOn("#input").type(KeyCode.UP);
        assertThat(input().getText()).isEqualTo(text);
        assertThat(onUi(() -> robot.lookup("#editing").query().isVisible())).isTrue();

        robot.write("!", 0).type(KeyCode.ENTER);

        await().atMost(PATIENCE)
                .until(() ->
                        (text + "!").equals(onUi(() -> newest(world.other()).content())));
        await().atMost(PATIENCE).until(() -> input().getText().isEmpty());
        await().atMost(PATIENCE).until(() -> isOnScreen(text + "!"));
        assertThat(onUi(() -> newest(session).editedAt())).isNotNull();
    }

    @Test
    void escapeLeavesTheMessageAndBringsTheDraftBack() {
        robot.clickOn("#input").write("Bir de", 0);
        openMenu();
        robot.clickOn("#edit");
        assertThat(input().getText()).isEqualTo(text);

        robot.type(KeyCode.ESCAPE);

        assertThat(input().getText()).isEqualTo("Bir de");
        assertThat(onUi(() -> newest(session).content())).isEqualTo(text);
        robot.interact(() -> input().clear());
    }

    @Test
    void aDeletedMessageIsGoneOnBothSides() {
        openMenu();
        robot.clickOn("#delete").clickOn("#delete-for-all");

        await().atMost(PATIENCE).until(() -> onUi(() -> newest(world.other()).deletedAt() != null));
        await().atMost(PATIENCE).until(() -> isOnScreen("Bu mesaj silindi"));
        assertThat(isOnScreen(text)).isFalse();
    }

    @Test
    void aReactionIsGivenInTheMenuAndTakenBackUnderTheBubble() {
        openMenu();
        robot.clickOn(button("👍"));
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> newest(world.other()).reactions().size() == 1));
        await().atMost(PATIENCE).until(() -> onUi(() -> world.stage().getScene().lookup(".reaction.mine") != null));
        assertThat(onUi(this::timeStandsBesideTheReactions)).isTrue();

        robot.clickOn(middleOf(".reaction.mine"));

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> newest(world.other()).reactions().isEmpty()));
    }

    /** Where it is now, as its row may be drawn anew while the mouse comes. */
    private Point2D middleOf(String selector) {
        return onUi(() -> {
            var node = Objects.requireNonNull(world.stage().getScene().lookup(selector));
            var bounds = node.getLayoutBounds();
            return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private boolean timeStandsBesideTheReactions() {
        var reactions = robot.lookup(".reactions").query();
        var bubble = Objects.requireNonNull(reactions.getParent().getParent());
        var time = Objects.requireNonNull(bubble.lookup(".meta"));
        return time.localToScene(time.getLayoutBounds()).getMinY()
                < reactions.localToScene(reactions.getLayoutBounds()).getMaxY();
    }

    private Button button(String emoji) {
        return robot.lookup(".reaction")
                .match(node -> emoji.equals(node.getUserData()) && node.isVisible())
                .queryAs(Button.class);
    }
}
