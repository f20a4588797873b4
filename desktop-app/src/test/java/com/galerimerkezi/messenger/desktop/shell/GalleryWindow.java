package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A gallery's desktop, and the hands of whoever sits at it. */
final class GalleryWindow implements AutoCloseable {

    private static final double BESIDE_THE_SCREEN = 3000;

    final DemoWorld world;
    final ClientSession session;
    private final FxRobot robot = new FxRobot();
    private final String suffix;
    private final Effort effort = new Effort();

    GalleryWindow(DemoWorld world, String who, String language, ThemeChoice theme, int width, int height) {
        this.world = world;
        suffix = "-" + who + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        session = world.signedIn(world.window(language, theme));
        onUi(() -> {
            world.resize(width, height);
            return world;
        });
        world.untilOnline();
    }

    /** The headless screen knows no window before another: whoever is not used stands beside it. */
    private void inFront() {
        robot.interact(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .forEach(window -> window.setX(window.equals(world.stage()) ? 0 : BESIDE_THE_SCREEN)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(String button) {
        inFront();
        until(() -> isShown(button));
        robot.clickOn(find(button));
        effort.clicks++;
    }

    /** On the screen: what stands there may be drawn anew while the mouse comes. */
    Bounds placeOf(String selector) {
        return onUi(() -> {
            var node = find(selector);
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    /** The row of a list, or of the rooms, that stands at this place. */
    void pressRow(String list, int index) {
        inFront();
        until(() -> cell(list, index).isPresent());
        robot.clickOn(onUi(() -> cell(list, index).orElseThrow()));
        effort.clicks++;
    }

    private Optional<Node> cell(String list, int index) {
        return world.stage().getScene().getRoot().lookupAll(list + " .list-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && !cell.isEmpty() && cell.getIndex() == index)
                .findFirst();
    }

    /** In the list of the chats. */
    void pressRoom(RoomId room) {
        until(() -> placeOf(room) >= 0);
        WaitForAsyncUtils.waitForFxEvents();
        pressRow(".room-list", onUi(() -> placeOf(room)));
        until(() -> room.equals(world.mainView().selected()));
    }

    private int placeOf(RoomId room) {
        return session.rooms().rooms().stream().map(Room::id).toList().indexOf(room);
    }

    Effort effort() {
        return effort;
    }

    /** What a dealer did until now: presses of the mouse, of keys for an order, and characters that were written. */
    static final class Effort {
        private int clicks;
        private int keys;
        private int characters;

        int clicks() {
            return clicks;
        }

        int keys() {
            return keys;
        }

        @Override
        public String toString() {
            return clicks + " clicks, " + keys + " keys, " + characters + " characters";
        }
    }

    /** In a menu, which is a window of its own. */
    void choose(String menu, String item) {
        press(menu);
        robot.clickOn(item);
        effort.clicks++;
    }

    /** Where this window's keys go, whichever window the screen gives them to. */
    void type(KeyCode key, KeyCode... held) {
        inFront();
        effort.keys++;
        boolean control = Set.of(held).contains(KeyCode.CONTROL);
        robot.interact(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                var scene = world.stage().getScene();
                var target = requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
                Event.fireEvent(target, new KeyEvent(kind, "", "", key, false, control, false, false));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void write(String field, String text) {
        press(field);
        effort.characters += text.length();
        robot.interact(() -> ((TextInputControl) find(field)).setText(text));
    }

    void say(String words) {
        write("#input", words);
        type(KeyCode.ENTER);
    }

    Node find(String selector) {
        return requireNonNull(onUi(() -> world.stage().getScene().lookup(selector)), selector);
    }

    String text(String selector) {
        return onUi(() -> find(selector) instanceof Labeled label
                ? label.getText()
                : ((TextInputControl) find(selector)).getText());
    }

    boolean isShown(String selector) {
        var node = world.stage().getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }

    void untilShown(String selector) {
        until(() -> isShown(selector));
    }

    void untilGone(String selector) {
        until(() -> !isShown(selector));
    }

    RoomId room() {
        return onUi(() -> requireNonNull(world.mainView().selected()));
    }

    /** Of the room that is open. */
    Offer offer() {
        var room = room();
        return onUi(() -> session.offers().all().stream()
                .filter(offer -> room.equals(offer.roomId()))
                .findFirst()
                .orElseThrow());
    }

    /** In the part that this step is about nothing is cut off; with pictures of it where they are asked for. */
    void look(String what, String part) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() -> CutTexts.in(
                        (Parent) find(part), ".choice-row .text-strong", ".vehicle-name", ".vehicle-facts")))
                .as(what + suffix)
                .isEmpty();
        if (System.getProperty("screenshots") != null) {
            Pictures.take(what + suffix, world::stage);
        }
    }

    @Override
    public void close() {
        world.close();
    }
}
