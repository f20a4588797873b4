package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class FileDropUiTest {

    @TempDir
    Path folder;

    private DemoWorld world;
    private final FxRobot robot = new FxRobot();
    private Room room;
    private Path file;

    @BeforeEach
    void openARoom() throws Exception {
        world = new DemoWorld(4, 3);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.newRoom();
        world.open(room.id());
        file = Files.writeString(folder.resolve("Ruhsat.txt"), "Ruhsat");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void draggedFilesShowWhereTheyWouldGoUntilTheyAreDraggedAway() {
        drag(Dragging::moves);
        assertThat(overlayIsShown()).isTrue();
        assertThat(onUi(() -> ((Label) part("#dropRoom")).getText()))
                .contains(" · ", Objects.requireNonNull(room.vehiclePlate()));

        drag(Dragging::leaves);
        assertThat(overlayIsShown()).isFalse();
    }

    @Test
    void droppedFilesAreSentOnceTheyWereLookedAt() {
        drag(Dragging::moves);

        drag(Dragging::drops);

        assertThat(overlayIsShown()).isFalse();
        robot.type(KeyCode.ENTER);
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing("Ruhsat.txt, İletildi")
                        .isPresent()));
    }

    @Test
    void aClosedRoomTakesNoFiles() {
        onUi(() -> world.other().rooms().close(room.id())).join();
        await().atMost(PATIENCE).until(() -> onUi(() -> part("#closed").isVisible()));

        drag(Dragging::moves);

        assertThat(overlayIsShown()).isFalse();
    }

    private void drag(Consumer<Dragging> step) {
        onUi(() -> {
            step.accept(new Dragging(part(".conversation"), List.of(file)));
            return file;
        });
    }

    private boolean overlayIsShown() {
        return onUi(() -> part("#dropOverlay").isVisible());
    }

    private Node part(String selector) {
        return Objects.requireNonNull(world.stage().getScene().lookup(selector));
    }
}
