package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderState;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.rooms.TeamChanges;
import com.galerimerkezi.messenger.desktop.team.LabelChip;
import com.galerimerkezi.messenger.desktop.team.TeamWork;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the head of a chat: its labels, until when it is put aside, what one is reminded of. Only where there is any. */
final class TeamStrip extends FlowPane {

    private final RoomId room;
    private final RoomStore rooms;
    private final TeamWork work;
    private final TeamChanges changes;
    private final Texts texts;
    private final Moments moments;
    private final Consumer<CompletableFuture<Void>> tried;
    private final Subscription shown;

    TeamStrip(
            RoomId room,
            RoomStore rooms,
            TeamWork work,
            TeamChanges changes,
            Texts texts,
            Moments moments,
            Consumer<CompletableFuture<Void>> tried) {
        super(8, 4);
        this.room = room;
        this.rooms = rooms;
        this.work = work;
        this.changes = changes;
        this.texts = texts;
        this.moments = moments;
        this.tried = tried;
        setId("team-strip");
        getStyleClass().add("team-strip");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        shown = Subscription.combine(
                rooms.all().subscribe(this::show),
                work.team().team().subscribe((_, _) -> show()),
                work.reminders().all().subscribe(this::show));
        show();
    }

    void close() {
        shown.unsubscribe();
    }

    private void show() {
        var parts = new ArrayList<Node>();
        work.reminders().of(room).forEach(reminder -> parts.add(reminder(reminder)));
        var team = rooms.find(room).map(Room::team).orElse(null);
        if (team != null) {
            addState(parts, team);
        }
        getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
    }

    private void addState(List<Node> parts, RoomTeam team) {
        var until = team.snoozedUntil();
        if (until != null && moments.now().isBefore(until)) {
            var words = texts.get("team.snoozed", moments.soon(until))
                    + (team.snoozeReason() == null ? "" : " · " + team.snoozeReason());
            parts.add(chip(
                    "fth-moon", words, "", "wake", texts.get("team.wake"), () -> tried.accept(changes.wake(room))));
        }
        var status = team.status();
        if (status != null && team.statusIsSet()) {
            parts.add(new HBox(
                    sign("fth-repeat", texts.get("team.status." + status.name().toLowerCase(Locale.ROOT)))));
        }
        work.team().labelsOf(team).forEach(label -> parts.add(new LabelChip(label)));
    }

    private Node reminder(Reminder reminder) {
        boolean due = reminder.state() == ReminderState.DUE;
        var words = moments.soon(reminder.dueAt()) + " · "
                + Objects.requireNonNullElseGet(reminder.text(), () -> texts.get("team.reminder"));
        return chip(
                "fth-bell",
                due && reminder.late() ? words + " " + texts.get("team.reminder.late") : words,
                due ? "due" : "",
                "settle-" + reminder.id(),
                texts.get("team.reminder.done"),
                () -> tried.accept(work.reminders().settle(reminder).thenAccept(_ -> {})));
    }

    private static HBox chip(String icon, String words, String styleClass, String id, String end, Runnable action) {
        var button = Parts.button(id, end, "link", action);
        var chip = new HBox(6, sign(icon, words), button);
        chip.getStyleClass().addAll("team-chip", styleClass);
        return chip;
    }

    private static Label sign(String icon, String words) {
        var sign = new Label(words, new FontIcon(icon));
        sign.setMinWidth(0);
        return sign;
    }
}
