package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.rooms.TeamMenu;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose a chat is, in its head; its menu gives it to somebody else. */
final class AssigneeButton extends MenuButton {

    private static final double SIZE = 28;

    private final Texts texts;
    private final Subscription shown;
    private boolean first = true;
    private @Nullable Assignee now;

    AssigneeButton(RoomId room, RoomStore rooms, TeamMenu menu, Texts texts) {
        this.texts = texts;
        setId("assignee");
        getStyleClass().add("icon-button");
        getItems().setAll(itemsOf(room, rooms, menu));
        setOnShowing(_ -> getItems().setAll(itemsOf(room, rooms, menu)));
        shown = rooms.all()
                .subscribe(() -> show(
                        rooms.find(room).map(Room::team).map(RoomTeam::assignee).orElse(null)));
        show(rooms.find(room).map(Room::team).map(RoomTeam::assignee).orElse(null));
    }

    private static List<javafx.scene.control.MenuItem> itemsOf(RoomId room, RoomStore rooms, TeamMenu menu) {
        return rooms.find(room).map(menu::assigning).orElse(List.of());
    }

    void close() {
        shown.unsubscribe();
    }

    private void show(@Nullable Assignee assignee) {
        if (!first && Objects.equals(now, assignee)) {
            return;
        }
        first = false;
        now = assignee;
        if (assignee == null) {
            setGraphic(new FontIcon("fth-user-plus"));
            setText(texts.get("team.assign"));
        } else {
            var avatar = new Avatar(SIZE);
            avatar.show(assignee.userId(), TeamStore.nameOf(assignee));
            setGraphic(avatar);
            setText(texts.get("team.assignee", TeamStore.nameOf(assignee)));
        }
        setTooltip(new Tooltip(getText()));
    }
}
