package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageMarksUiTest {

    private SharedRoom shared;

    @BeforeEach
    void open() throws Exception {
        shared = new SharedRoom();
    }

    @AfterEach
    void close() {
        shared.close();
    }

    @Test
    void aPinnedMessageStandsUnderTheHeadUntilItIsUnpinned() {
        var first = unique("IBAN: TR33");
        var second = unique("Noter 10.30");
        shared.theySay(first);
        shared.weSay(second);

        shared.choose(first, "#pin");
        shared.until(() -> shared.isShown("#pinned"));
        shared.choose(second, "#pin");
        shared.until(() -> pinned().contains("1/2"));
        assertThat(pinned()).contains(second);

        shared.robot.clickOn("#pinned-there");
        shared.until(() -> pinned().contains("2/2") && pinned().contains(first));
        shared.robot.clickOn("#pinned-all");
        shared.until(() -> shared.isShown("#popover"));
        shared.robot.type(KeyCode.ESCAPE);
        shared.until(() -> !shared.isShown("#popover"));

        shared.choose(first, "#pin");
        shared.choose(second, "#pin");
        shared.until(() -> !shared.isShown("#pinned"));
    }

    private String pinned() {
        return Objects.requireNonNull(shared.world.stage().getScene().lookup("#pinned-there"))
                .getAccessibleText();
    }

    @Test
    void aStarredMessageIsMarkedAndListedAndOpensItsRoom() {
        var text = unique("Anahtar yedekli");
        shared.theySay(text);
        shared.choose(text, "#star");
        shared.until(() -> shared.row(text).getAccessibleText().contains("yıldızlı"));
        shared.world.open(otherRoom());

        shared.robot.interact(() -> shared.world.mainView().starred());
        shared.until(() -> shared.isShown("#starred-card"));
        shared.until(() -> shared.world.stage().getScene().lookup("#starred .hit-row") != null);
        shared.robot.type(KeyCode.ENTER);

        shared.until(() -> !shared.isShown("#starred-card"));
        shared.until(() -> shared.isOnScreen(text));
        shared.choose(text, "#star");
        shared.until(() -> !shared.row(text).getAccessibleText().contains("yıldızlı"));
    }

    private RoomId otherRoom() {
        return onUi(() -> shared.session.rooms().rooms().stream()
                .map(Room::id)
                .filter(id -> !id.equals(shared.room))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aRoomMarkedUnreadStaysSoWhileItIsOpenAndIsReadTheNextTime() {
        shared.world.mainView();
        onUi(() -> {
            shared.world.mainView().windowFocused(true);
            return shared;
        });
        var first = unique("Bir");
        shared.theySay(first);
        shared.theySay(unique("İki"));
        shared.until(() -> room().unreadCount() == 0);

        shared.choose(first, "#mark-unread");

        shared.until(() -> shared.isOnScreen("Yeni mesajlar"));
        shared.until(() -> room().myUnreadFromSeq() != null);
        assertThat(onUi(() -> shared.session.rooms().unreadTotal().get())).isPositive();
        shared.theySay(unique("Üç"));
        shared.until(() -> room().unreadCount() == 1);

        shared.world.open(otherRoom());
        shared.world.open(shared.room);

        shared.until(() -> room().myUnreadFromSeq() == null && room().unreadCount() == 0);
    }

    private Room room() {
        return shared.session.rooms().find(shared.room).orElseThrow();
    }

    @Test
    void whoHasReadIsToldAtTheTickAndInASmallCard() {
        var text = unique("Dekont gönderildi");
        shared.weSay(text);
        onUi(() -> {
            shared.world.other().readMarks().seen(shared.room, shared.newestOfTheirs());
            return shared;
        });
        var reader = shared.world.other().me();
        shared.until(() -> shared.row(text).getAccessibleText().contains("Okundu: " + reader.firstName()));

        shared.choose(text, "#readers");

        shared.until(() -> shared.isShown("#popover"));
        assertThat(onUi(() -> shared.world.stage().getScene().getRoot().lookupAll("#popover .label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()))
                .contains("Okuyanlar", reader.firstName() + " " + reader.lastName());
    }

    @Test
    void whatAMessageSaidBeforeIsShownTheNewestFirst() {
        var text = unique("Fiyat 900");
        shared.weSay(text);
        shared.choose(text, "#edit");
        shared.robot.write(" bin", 0).type(KeyCode.ENTER);
        shared.until(() -> shared.isOnScreen(text + " bin"));

        shared.robot.clickOn(shared.row(text + " bin").lookup(".edited"));

        shared.until(() -> shared.isShown("#popover"));
        assertThat(onUi(() -> shared.world.stage().getScene().getRoot().lookupAll("#popover .body").stream()
                        .map(body -> ((Text) body).getText())
                        .filter(words -> !words.isEmpty())
                        .toList()))
                .containsExactly(text + " bin", text);
    }
}
