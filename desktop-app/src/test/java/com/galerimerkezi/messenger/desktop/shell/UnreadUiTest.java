package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class UnreadUiTest {

    private static final int UNREAD = 120;
    private static final String UNREAD_LINE = Texts.in("tr").get("conversation.unread");

    private DemoWorld world;
    private ClientSession session;
    private RoomId room;

    @BeforeEach
    void letThemWrite() throws Exception {
        world = new DemoWorld(3, 4);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.newRoom().id();
        for (int i = 1; i <= UNREAD; i++) {
            var text = text(i);
            onUi(() -> world.other().outbox().send(room, text)).join();
        }
        await().atMost(PATIENCE).until(() -> unread() == UNREAD);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void moreThanAPageOfUnreadMessagesOpensAtTheFirstOneAndOnlyWhatIsSeenIsRead() {
        world.open(room);

        await().atMost(PATIENCE).until(() -> isShown(text(1)));
        assertThat(isShown(UNREAD_LINE)).isTrue();
        assertThat(isShown(text(UNREAD))).isFalse();

        onUi(() -> {
            world.mainView().windowFocused(true);
            return room;
        });
        await().atMost(PATIENCE).until(() -> unread() < UNREAD);
        WaitForAsyncUtils.waitForFxEvents(4);
        assertThat(unread()).isGreaterThan(UNREAD / 2);
        assertThat(isShown(text(1))).isTrue();
        assertThat(isShown(UNREAD_LINE)).isTrue();

        onUi(() -> {
            requireNonNull(world.find("#input")).requestFocus();
            return room;
        });
        new FxRobot().type(KeyCode.ESCAPE);

        await().atMost(PATIENCE).until(() -> !isShown(UNREAD_LINE));
        assertThat(isShown(text(1))).isTrue();
    }

    private static String text(int number) {
        return String.format(Locale.ROOT, "Mesaj %03d", number);
    }

    private long unread() {
        return onUi(() -> session.rooms().find(room).orElseThrow().unreadCount());
    }

    private boolean isShown(String part) {
        return onUi(
                () -> RowsOnScreen.in(world.stage().getScene()).containing(part).isPresent());
    }
}
