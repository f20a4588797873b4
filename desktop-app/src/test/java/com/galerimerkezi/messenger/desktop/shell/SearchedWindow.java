package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** A window in which is searched, over a line that can be cut, and somebody of the other gallery who writes. */
abstract class SearchedWindow {

    final FxRobot robot = new FxRobot();
    ChaosProxy line;
    DemoWorld world;
    ClientSession session;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        line = new ChaosProxy(DemoWorld.server());
        world.through(line.address());
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        // keys go to the window that has the focus
        robot.clickOn("#search");
    }

    @AfterEach
    void close() {
        world.close();
        line.close();
    }

    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    ListView<?> hits() {
        return (ListView<?>) Objects.requireNonNull(world.stage().getScene().lookup("#hits"));
    }

    boolean finds(int many) {
        return onUi(() -> hits().isVisible() && hits().getItems().size() == many);
    }

    void say(String text) {
        var room = world.sharedRoom().id();
        onUi(() -> world.other().outbox().send(room, text)).join();
        await().atMost(PATIENCE)
                .until(() -> text.equals(
                        onUi(() -> session.rooms().find(room).orElseThrow().lastMessagePreview())));
    }
}
