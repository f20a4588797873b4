package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.team.LabelChip;
import com.galerimerkezi.messenger.desktop.team.Later;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the own gallery's team does with a room: whose it is, its labels, whose turn, putting it aside. */
public final class TeamMenu {

    private final TeamStore team;
    private final TeamChanges changes;
    private final UserProfile me;
    private final Texts texts;
    private final Clock clock;
    private final Asking asking;
    private final Consumer<CompletableFuture<Void>> tried;

    /** What takes more than a choice in a menu. */
    public interface Asking {

        void toHandOver(Room room);

        void toSnooze(Room room);

        void toRemind(Room room);

        /** Labels and options of the team. */
        void toSetUp();
    }

    /** Tried: tells why something was refused. */
    public TeamMenu(
            TeamStore team,
            TeamChanges changes,
            UserProfile me,
            Texts texts,
            Clock clock,
            Asking asking,
            Consumer<CompletableFuture<Void>> tried) {
        this.team = team;
        this.changes = changes;
        this.me = me;
        this.texts = texts;
        this.clock = clock;
        this.asking = asking;
        this.tried = tried;
    }

    public List<MenuItem> itemsOf(Room room) {
        var state = Objects.requireNonNullElse(room.team(), RoomTeam.NOTHING);
        var assigning = menu("assign-room", "fth-user", "team.assign");
        assigning.getItems().addAll(assigning(room));
        return List.of(
                assigning,
                labels(room, state),
                status(room, state),
                OwnSide.isSnoozed(room, clock.instant()) ? waking(room) : snoozing(room),
                item("remind-room", "fth-bell", "team.remind", () -> asking.toRemind(room)));
    }

    /** Whose the room is. */
    public List<MenuItem> assigning(Room room) {
        var assignee = room.team() == null ? null : room.team().assignee();
        boolean mine = assignee != null && assignee.userId().equals(me.id());
        var items = new ArrayList<MenuItem>();
        if (!mine) {
            items.add(item(
                    "assign-to-me", "fth-user-check", "team.assign.me", () -> tried.accept(changes.take(room.id()))));
        }
        for (var colleague : team.others()) {
            var item = new RadioMenuItem(TeamStore.nameOf(colleague));
            item.setId("assign-" + colleague.userId());
            item.setSelected(assignee != null && assignee.userId().equals(colleague.userId()));
            item.setOnAction(_ -> tried.accept(changes.assign(room.id(), colleague.userId())));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        if (!team.others().isEmpty()) {
            items.add(item("hand-over-room", "fth-corner-up-right", "team.handOver", () -> asking.toHandOver(room)));
        }
        if (assignee != null) {
            items.add(item(
                    "unassign-room", "fth-user-x", "team.unassign", () -> tried.accept(changes.unassign(room.id()))));
        }
        return items;
    }

    private Menu labels(Room room, RoomTeam state) {
        var menu = menu("label-room", "fth-tag", "team.labels");
        for (var label : team.team().get().labels()) {
            var item = new CheckMenuItem(label.name(), LabelChip.dot(label.colour()));
            item.setMnemonicParsing(false);
            item.setId("label-item-" + label.id());
            item.setSelected(state.labelIds().contains(label.id()));
            item.setOnAction(_ -> tried.accept(changes.label(room.id(), label.id(), item.isSelected())));
            menu.getItems().add(item);
        }
        if (team.isLead()) {
            menu.getItems().add(item("set-up-labels", "fth-edit-2", "team.labels.edit", asking::toSetUp));
        } else if (menu.getItems().isEmpty()) {
            var none = new MenuItem(texts.get("team.labels.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        return menu;
    }

    private Menu status(Room room, RoomTeam state) {
        var menu = menu("status-of-room", "fth-repeat", "team.status");
        for (var status : RoomStatus.values()) {
            menu.getItems()
                    .add(status(
                            room, status, OwnSide.statusKey(status), state.statusIsSet() && state.status() == status));
        }
        menu.getItems().add(status(room, null, "team.status.byMessages", !state.statusIsSet()));
        return menu;
    }

    private RadioMenuItem status(Room room, @Nullable RoomStatus status, String key, boolean now) {
        var item = new RadioMenuItem(texts.get(key));
        item.setId("status-" + (status == null ? "byMessages" : status.name()));
        item.setSelected(now);
        item.setOnAction(_ -> tried.accept(changes.setStatus(room.id(), status)));
        return item;
    }

    private Menu snoozing(Room room) {
        var menu = menu("snooze-room", "fth-moon", "team.snooze");
        for (var later : Later.values()) {
            var item = new MenuItem(texts.get(later.textKey()));
            item.setId("snooze-" + later.name());
            item.setOnAction(_ -> tried.accept(changes.snooze(room.id(), later.from(ZonedDateTime.now(clock)), null)));
            menu.getItems().add(item);
        }
        menu.getItems().add(item("snooze-until", "fth-calendar", "team.later.choose", () -> asking.toSnooze(room)));
        return menu;
    }

    private MenuItem waking(Room room) {
        return item("wake-room", "fth-sun", "team.wake", () -> tried.accept(changes.wake(room.id())));
    }

    private Menu menu(String id, String icon, String key) {
        var menu = new Menu(texts.get(key), new FontIcon(icon));
        menu.setId(id);
        return menu;
    }

    private MenuItem item(String id, String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
