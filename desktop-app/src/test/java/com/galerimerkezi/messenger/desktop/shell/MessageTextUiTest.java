package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class MessageTextUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private ClientSession session;
    private RoomId room;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        onUi(() -> {
            // The headless screen cannot draw a menu that reaches over its edge.
            world.resize(760, 560);
            return world;
        });
        room = world.sharedRoom().id();
        world.open(room);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void emojiAreDrawnInTheBubbleAndInTheRoomList() {
        var flow = send("Merhaba 😀👨‍👩‍👧 " + UUID.randomUUID());

        var drawn = onUi(() ->
                flow.lookupAll(".emoji").stream().map(node -> (ImageView) node).toList());

        assertThat(drawn).hasSize(2).allMatch(view -> view.getImage() != null && view.getFitHeight() == 18);
        assertThat(drawn).extracting(Node::getAccessibleText).containsExactlyInAnyOrder("😀", "👨‍👩‍👧");
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> world.stage().getScene().getRoot().lookupAll(".room-row .emoji").stream()
                        .anyMatch(Node::isVisible)));
    }

    @Test
    void anEmojiFollowsTheSizeOfTheLetters() {
        var flow = send("Merhaba 😀 " + UUID.randomUUID());

        onUi(() -> {
            flow.lookupAll(".body").forEach(body -> body.setStyle("-fx-font-size: 28px"));
            return flow;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(((ImageView) Objects.requireNonNull(onUi(() -> flow.lookup(".emoji")))).getFitHeight())
                .isEqualTo(36);
    }

    @Test
    void theMouseMarksAcrossEmojiAndCtrlCCopiesTheirCharacters() {
        var text = "Bu araba 🚗 çok iyi " + UUID.randomUUID();
        var flow = send(text);
        var bounds = onScreen(flow);

        robot.moveTo(new Point2D(bounds.getMinX() - 2, bounds.getMinY() + 8))
                .press(MouseButton.PRIMARY)
                .moveTo(new Point2D(bounds.getMaxX() - 1, bounds.getMaxY() - 1))
                .release(MouseButton.PRIMARY);
        // Pressed outside of the words: nothing is marked.
        assertThat(marked(flow)).isFalse();

        drag(flow, new Point2D(1, 8), new Point2D(bounds.getWidth() - 1, bounds.getHeight() - 2));
        assertThat(marked(flow)).isTrue();
        copyWithKeys();

        assertThat(copied()).isEqualTo(text);
    }

    @Test
    void twoClicksMarkAWordAndThreeAllOfIt() {
        var text = "Ekspertiz raporu hazır " + UUID.randomUUID();
        var flow = send(text);
        var place = at(flow, new Point2D(12, 8));

        robot.moveTo(place).doubleClickOn(place, MouseButton.PRIMARY);
        copyWithKeys();
        assertThat(copied()).isEqualTo("Ekspertiz");

        robot.clickOn("#input").clickOn(place).clickOn(place).clickOn(place);
        copyWithKeys();
        assertThat(copied()).isEqualTo(text);
    }

    @Test
    void theWordsStayMarkedWhenTheRowIsDrawnAnewAndALaterPressUnmarksThem() {
        var flow = send("Noterde görüşürüz " + UUID.randomUUID());
        robot.doubleClickOn(at(flow, new Point2D(12, 8)), MouseButton.PRIMARY);
        send("Tamam " + UUID.randomUUID());

        copyWithKeys();
        assertThat(copied()).isEqualTo("Noterde");

        copy("");
        robot.clickOn("#input");
        copyWithKeys();
        assertThat(copied()).isEmpty();
    }

    @Test
    void theMenuCopiesWhatIsMarkedOrAllOfIt() {
        var text = "Kapora yatırıldı " + UUID.randomUUID();
        var flow = send(text);
        var place = at(flow, new Point2D(12, 8));

        robot.rightClickOn(place);
        robot.clickOn("#copy");
        assertThat(copied()).isEqualTo(text);

        robot.doubleClickOn(place, MouseButton.PRIMARY);
        robot.rightClickOn(place);
        robot.clickOn("#copy");
        assertThat(copied()).isEqualTo("Kapora");
    }

    @Test
    void aClickOnALinkOpensItAndTheMenuCopiesIt() {
        var page = "https://galeri.example/ilan?no=1";
        var link = link(send(UUID.randomUUID() + " " + page + "."));

        robot.clickOn(link);
        assertThat(world.opened()).containsExactly(URI.create(page));

        robot.rightClickOn(link);
        robot.clickOn("#copy-link");
        assertThat(copied()).isEqualTo(page);
    }

    @Test
    void aClickOnALinkToAChatOpensItHere() {
        var other = onUi(() -> session.rooms().rooms().stream()
                .filter(known -> !known.id().equals(room))
                .findFirst()
                .orElseThrow());

        var flow = send(DeepLink.of(other.id(), null).address());

        // it is longer than a line
        var link = onScreen(onUi(() -> Objects.requireNonNull(flow.lookup(".web-link"))));
        robot.clickOn(new Point2D(link.getMinX() + 20, link.getMinY() + 8));

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> other.id().equals(world.mainView().selected())));
        assertThat(world.opened()).isEmpty();
    }

    @Test
    void aLinkOfTwoAlphabetsIsOnlyOpenedAfterAQuestion() {
        var link = link(send(UUID.randomUUID() + " https://gаleri.example/"));

        robot.clickOn(link);
        assertThat(world.opened()).isEmpty();
        robot.clickOn("#keep-link-closed");
        assertThat(world.opened()).isEmpty();

        robot.clickOn(link);
        robot.clickOn("#open-link-anyway");
        assertThat(world.opened())
                .hasSize(1)
                .allMatch(page -> Objects.requireNonNull(page.getHost()).startsWith("xn--"));
    }

    private TextFlow send(String text) {
        onUi(() -> session.outbox().send(room, text)).join();
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing(text + ", İletildi")
                        .isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
        return onUi(() ->
                (TextFlow) Objects.requireNonNull(RowsOnScreen.in(world.stage().getScene())
                        .containing(text)
                        .orElseThrow()
                        .lookup(".lines-of-text")));
    }

    private static Point2D link(TextFlow flow) {
        var bounds = onScreen(onUi(() -> Objects.requireNonNull(flow.lookup(".web-link"))));
        return new Point2D(bounds.getCenterX(), bounds.getMaxY() - 6);
    }

    private static Point2D at(Node node, Point2D inside) {
        return onUi(() -> node.localToScreen(inside));
    }

    private static Bounds onScreen(Node node) {
        return onUi(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private void drag(TextFlow flow, Point2D from, Point2D to) {
        robot.moveTo(at(flow, from))
                .press(MouseButton.PRIMARY)
                .moveTo(at(flow, to))
                .release(MouseButton.PRIMARY);
    }

    private static boolean marked(TextFlow flow) {
        return onUi(() -> flow.lookup(".marked") instanceof Path path
                && !path.getElements().isEmpty());
    }

    private void copyWithKeys() {
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String copied() {
        return onUi(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    private static void copy(String text) {
        onUi(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
