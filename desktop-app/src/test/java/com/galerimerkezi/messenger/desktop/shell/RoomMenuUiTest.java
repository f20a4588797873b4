package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class RoomMenuUiTest {

    private final FxRobot robot = new FxRobot();
    private ChaosProxy line;
    private DemoWorld world;
    private ClientSession session;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(2, 3);
        line = new ChaosProxy(DemoWorld.server());
        world.through(line.address());
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.untilOnline();
        onUi(() -> {
            world.resize(900, 900);
            return world;
        });
    }

    @AfterEach
    void close() {
        world.close();
        line.close();
    }

    private ListView<?> list() {
        return (ListView<?>) Objects.requireNonNull(world.stage().getScene().lookup(".room-list"));
    }

    private Node row(int place) {
        return onUi(() -> list().lookupAll(".room-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == place && !cell.isEmpty())
                .findFirst()
                .orElseThrow());
    }

    private RoomId roomAt(int place) {
        return onUi(() -> session.rooms().rooms().get(place).id());
    }

    private Room room(RoomId id) {
        return onUi(() -> session.rooms().find(id).orElseThrow());
    }

    private void choose(String item) {
        robot.rightClickOn(row(0));
        robot.clickOn(item);
    }

    @Test
    void aRoomIsPinnedFromItsRowWithoutBeingOpened() {
        var id = roomAt(1);
        robot.rightClickOn(row(1)).clickOn("#pin-room");

        await().atMost(PATIENCE).until(() -> roomAt(0).equals(id));
        assertThat(onUi(() -> world.mainView().selected())).isNull();
        await().atMost(PATIENCE).until(() -> room(id).pinned());

        choose("#unpin-room");
        await().atMost(PATIENCE).until(() -> !room(id).pinned());
    }

    @Test
    void theKeyboardOpensTheMenuOfTheRowThatItIsOn() {
        robot.clickOn("#search").type(KeyCode.DOWN);

        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);

        await().atMost(PATIENCE)
                .until(() -> robot.lookup("#mark-unread").tryQuery().isPresent()
                        || robot.lookup("#mark-read").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aSilentRoomSaysSoAndIsHeardAgain() {
        var id = roomAt(0);
        onUi(() -> session.rooms().find(id));
        robot.rightClickOn(row(0)).clickOn("#mute-room").clickOn("#mute-AN_HOUR");

        await().atMost(PATIENCE).until(() -> room(id).mutedUntil() != null);
        await().atMost(PATIENCE).until(() -> row(0).getAccessibleText().contains("sessize alınmış"));

        choose("#unmute-room");
        await().atMost(PATIENCE).until(() -> room(id).mutedUntil() == null);
    }

    @Test
    void anArchivedRoomComesBackWithAMessage() {
        var id = world.newRoom().id();
        say(id);
        choose("#archive-room");
        await().atMost(PATIENCE).until(() -> !roomAt(0).equals(id));

        say(id);

        await().atMost(PATIENCE).until(() -> roomAt(0).equals(id));
    }

    private void say(RoomId id) {
        var text = "Merhaba " + UUID.randomUUID();
        onUi(() -> world.other().outbox().send(id, text)).join();
        await().atMost(PATIENCE).until(() -> text.equals(room(id).lastMessagePreview()));
    }

    @Test
    void closingAsksFirstAndAClosedRoomCanBeOpenedAgain() {
        var id = world.newRoom().id();
        say(id);
        choose("#close-room");
        assertThat(room(id).isActive()).isTrue();

        robot.clickOn("#confirmed");
        await().atMost(PATIENCE).until(() -> !room(id).isActive());
        robot.clickOn("#more-filters").clickOn("#filter-item-CLOSED");
        await().atMost(PATIENCE).until(() -> onUi(() -> list().getItems().size()) == 1);

        choose("#reopen-room");
        await().atMost(PATIENCE).until(() -> room(id).isActive());
    }

    @Test
    void withoutALineOneIsToldThatNothingWasChanged() {
        var id = roomAt(0);
        line.set(new Weather.Refuse());

        choose("#pin-room");

        await().atMost(PATIENCE).until(() -> problem().contains("bağlantı yok"));
        assertThat(room(id).pinned()).isFalse();
    }

    private String problem() {
        return onUi(() ->
                world.stage().getScene().lookup("#problem-bar .label") instanceof Label label ? label.getText() : "");
    }

    @Test
    void whatWasReadIsMarkedAsUnreadUntilItIsOpened() {
        var id = roomAt(0);
        if (room(id).unreadCount() > 0) {
            choose("#mark-read");
            await().atMost(PATIENCE).until(() -> room(id).unreadCount() == 0);
        }
        choose("#mark-unread");
        await().atMost(PATIENCE).until(() -> room(id).myUnreadFromSeq() != null);

        world.open(id);

        await().atMost(PATIENCE).until(() -> room(id).myUnreadFromSeq() == null);
    }
}
