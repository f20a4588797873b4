package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the room of two galleries, and somebody of the other one who writes there. */
final class SharedRoom implements AutoCloseable {

    final FxRobot robot = new FxRobot();
    final DemoWorld world;
    final ClientSession session;
    final RoomId room;

    SharedRoom() throws Exception {
        this("tr", ThemeChoice.LIGHT);
    }

    SharedRoom(String language, ThemeChoice theme) throws Exception {
        this(new DemoWorld(0, 1), language, theme, false);
    }

    /** Nobody has said anything in it. */
    static SharedRoom fresh(DemoWorld world, String language, ThemeChoice theme) {
        return new SharedRoom(world, language, theme, true);
    }

    private SharedRoom(DemoWorld world, String language, ThemeChoice theme, boolean fresh) {
        this.world = world;
        session = world.signedIn(world.window(language, theme));
        // a menu that leaves the headless screen is an error there
        onUi(() -> {
            world.resize(720, 560);
            return world;
        });
        room = (fresh ? world.newRoom() : world.sharedRoom()).id();
        world.open(room);
        onUi(() -> {
            world.other().conversation(room).open();
            return room;
        });
        // the rows move when it comes, and a click would meet another one
        until(() -> isShown("#vehicle-bar"));
        goToTheEnd();
    }

    /** What other tests left unread would be shown first, and what is said now below the screen. */
    private void goToTheEnd() {
        onUi(() -> {
            var input = world.stage().getScene().lookup("#input");
            Event.fireEvent(input, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, true, false, false));
            return input;
        });
    }

    static String unique(String text) {
        return text + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    void weSay(String text) {
        say(session, text);
    }

    void theySay(String text) {
        say(world.other(), text);
    }

    private void say(ClientSession who, String text) {
        onUi(() -> who.outbox().send(room, text)).join();
        until(() -> hasHeard(session, text) && hasHeard(world.other(), text));
        until(() -> isOnScreen(text));
    }

    /** A fresh room is empty until then. */
    private boolean hasHeard(ClientSession who, String text) {
        var messages = who.conversation(room).messages();
        return !messages.isEmpty() && text.equals(messages.getLast().content());
    }

    Message newest() {
        return session.conversation(room).messages().getLast();
    }

    Message newestOfTheirs() {
        return world.other().conversation(room).messages().getLast();
    }

    void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE)
                .ignoreExceptionsMatching(SharedRoom::isNotThereYet)
                .until(() -> onUi(condition));
    }

    /** A row may be drawn anew at any moment. */
    private static boolean isNotThereYet(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(NoSuchElementException.class::isInstance);
    }

    boolean isOnScreen(String part) {
        return RowsOnScreen.in(world.stage().getScene()).containing(part).isPresent();
    }

    Node row(String part) {
        if (!Platform.isFxApplicationThread()) {
            until(() -> isOnScreen(part));
        }
        return onUi(
                () -> RowsOnScreen.in(world.stage().getScene()).containing(part).orElseThrow());
    }

    void openMenu(String part) {
        robot.rightClickOn(placeOf(part));
    }

    /** On the screen; a row may be drawn anew at any moment, its place stays. */
    Bounds placeOf(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        return onUi(() -> {
            var bubble = row(part).lookup(".bubble");
            return bubble.localToScreen(bubble.getLayoutBounds());
        });
    }

    /** Chosen in the menu of the row with these words. */
    void choose(String part, String item) {
        openMenu(part);
        robot.clickOn(item);
    }

    boolean isShown(String selector) {
        var node = world.stage().getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    TextArea input() {
        return (TextArea) Objects.requireNonNull(world.find("#input"));
    }

    /** Of whom the other side of this room knows nothing. */
    Room roomOfAnotherGallery() {
        var known = world.other().me().galleryId();
        return onUi(() -> session.rooms().rooms().stream()
                .filter(room -> !room.joins(known))
                .findFirst()
                .orElseThrow());
    }

    /** The other gallery's. */
    String nameIn(Room room) {
        return room.galleryAId().equals(session.me().galleryId()) ? room.galleryBName() : room.galleryAName();
    }

    @Override
    public void close() {
        world.close();
    }
}
