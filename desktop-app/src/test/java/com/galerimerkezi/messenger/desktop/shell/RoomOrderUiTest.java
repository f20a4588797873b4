package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomOrderUiTest {

    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aRoomThatIsWrittenInComesUpAndTheOpenRoomStaysSelected() {
        var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        var shared = world.sharedRoom();
        var open = onUi(() -> session.rooms().rooms().stream()
                .filter(room -> !room.id().equals(shared.id()))
                .map(Room::id)
                .findFirst()
                .orElseThrow());
        world.open(open);
        var selected = onUi(() -> selectedCell());
        var text = "Ruhsat hazır " + UUID.randomUUID();

        onUi(() -> world.other().outbox().send(shared.id(), text)).join();

        await().atMost(PATIENCE).until(() -> onUi(() -> topCell()).contains(text));
        // what is seen there for a second is read, and no longer counted
        assertThat(roomIn(onUi(() -> selectedCell()))).isEqualTo(roomIn(selected));
    }

    private static String roomIn(String spoken) {
        return String.join(",", List.of(spoken.split(",")).subList(0, 2));
    }

    private String topCell() {
        return rooms().lookupAll(".room-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .min(Comparator.comparingInt(cell -> cell.getIndex()))
                .map(ListCell::getAccessibleText)
                .orElse("");
    }

    private String selectedCell() {
        return rooms().lookupAll(".room-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isSelected() && !cell.isEmpty())
                .map(ListCell::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private ListView<?> rooms() {
        return (ListView<?>) Objects.requireNonNull(world.stage().getScene().lookup(".room-list"));
    }
}
