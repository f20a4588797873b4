package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A whole day's work, and the hands never leave the keyboard. */
class KeyboardDayUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private AppWindow window;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        window = world.window("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            world.resize(900, 700);
            window.showSignIn("");
            world.stage().requestFocus();
            return window;
        });
    }

    @AfterEach
    void close() {
        onUi(() -> {
            var session = window.session();
            if (session != null) {
                session.close();
            }
            return window;
        });
        world.close();
    }

    @Test
    void fromSigningInToClosingTheChat() {
        var session = signIn();
        var room = theyAsk(session);
        findByPlate(room);
        read(session, room);
        var answer = answer(room);
        edit(room, answer);
        react(room);
        search(room);
        closeTheChat(session, room);
    }

    private ClientSession signIn() {
        write("#server", DemoWorld.server().toString());
        write("#email", DemoWorld.account(0).email());
        write("#password", DemoWorld.account(0).password());
        robot.type(KeyCode.ENTER);
        until(() -> window.session() != null && isShown(".room-row"));
        return requireNonNull(onUi(() -> window.session()));
    }

    /** Tab leads to the field. */
    private void write(String field, String text) {
        for (int i = 0; i < 10 && !hasFocus(field); i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(hasFocus(field)).as(field).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.interact(
                () -> ((TextField) requireNonNull(world.stage().getScene().getFocusOwner())).replaceSelection(""));
        robot.write(text, 0);
    }

    private Room theyAsk(ClientSession session) {
        world.use(session);
        var room = world.newRoom();
        onUi(() -> {
            world.other().conversation(room.id()).open();
            return room;
        });
        say(room.id(), unique("Araç hâlâ satılık mı"));
        return room;
    }

    private void say(RoomId room, String text) {
        onUi(() -> world.other().outbox().send(room, text)).join();
    }

    private void findByPlate(Room room) {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write(requireNonNull(room.vehiclePlate()).replace(" ", "").toLowerCase(Locale.ROOT), 0);
        robot.type(KeyCode.ENTER);
        until(() -> room.id().equals(world.mainView().selected()));
        until(() -> hasFocus("#input"));
    }

    private void read(ClientSession session, Room room) {
        until(() -> session.rooms().find(room.id()).orElseThrow().unreadCount() == 0);
        until(() -> theirs(room).readAt() != null);
    }

    private String answer(Room room) {
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        until(() -> isShown("#answering"));
        var answer = unique("Evet, bekleriz");
        robot.write(answer, 0).type(KeyCode.ENTER);
        until(() -> answer.equals(theirs(room).content()));
        assertThat(onUi(() -> theirs(room).replyToId())).isNotNull();
        return answer;
    }

    private void edit(Room room, String answer) {
        until(() -> input().getText().isEmpty());
        robot.type(KeyCode.UP);
        until(() -> isShown("#editing"));
        robot.write("!", 0).type(KeyCode.ENTER);
        until(() -> (answer + "!").equals(theirs(room).content()));
    }

    private void react(Room room) {
        say(room.id(), unique("Yarın on birde geliriz"));
        until(() ->
                RowsOnScreen.in(world.stage().getScene()).containing("on birde").isPresent());
        press(KeyCode.SHIFT, KeyCode.F6);
        until(() -> !hasFocus("#input"));
        robot.write("t", 0);
        until(() -> isShown("#emoji-picker"));
        robot.write("onay", 0).type(KeyCode.ENTER);
        until(() -> !theirs(room).reactions().isEmpty());
        until(() -> !isShown("#emoji-picker"));
    }

    private void search(Room room) {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("satilik", 0).type(KeyCode.ENTER);
        until(() -> isShown(".hit-row"));
        robot.type(KeyCode.F3);
        robot.type(KeyCode.ESCAPE);
        until(() -> isShown(".room-row"));
        assertThat(onUi(() -> world.mainView().selected())).isEqualTo(room.id());
    }

    private void closeTheChat(ClientSession session, Room room) {
        until(() -> hasFocus("#input"));
        robot.type(KeyCode.F6);
        until(() -> hasFocus(".room-list"));
        press(KeyCode.SHIFT, KeyCode.F10);
        until(() -> robot.lookup("#close-room").tryQuery().isPresent());
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        until(() -> isShown("#confirm"));
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        until(() -> !session.rooms().find(room.id()).orElseThrow().isActive());
    }

    private Message theirs(Room room) {
        return world.other().conversation(room.id()).messages().getLast();
    }

    private TextArea input() {
        return (TextArea) Objects.requireNonNull(world.stage().getScene().lookup("#input"));
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }

    private boolean isShown(String selector) {
        var node = world.stage().getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    private boolean hasFocus(String selector) {
        return onUi(() -> {
            var node = world.stage().getScene().lookup(selector);
            return node != null && node.isFocused();
        });
    }
}
