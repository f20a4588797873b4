package com.galerimerkezi.messenger.desktop.schedule;

import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.ScheduledState;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** The messages for later of one chat, above its composer: when, what, and what can be done with each. */
public final class ScheduleStrip extends VBox {

    private static final int LONGEST = 120;

    private final Schedule schedule;
    private final ObservableList<ScheduledMessage> waiting;
    private final UserId me;
    private final boolean isLead;
    private final Moments moments;
    private final Texts texts;
    private final Consumer<ScheduledMessage> write;
    private final Consumer<CompletableFuture<?>> follow;
    private final Subscription following;

    /**
     * Write: takes the words back into the composer. Follow: says what was refused.
     */
    public ScheduleStrip(
            Schedule schedule,
            ObservableList<ScheduledMessage> waiting,
            UserId me,
            boolean isLead,
            Moments moments,
            Texts texts,
            Consumer<ScheduledMessage> write,
            Consumer<CompletableFuture<?>> follow) {
        this.schedule = schedule;
        this.waiting = waiting;
        this.me = me;
        this.isLead = isLead;
        this.moments = moments;
        this.texts = texts;
        this.write = write;
        this.follow = follow;
        setId("schedule-strip");
        getStyleClass().add("schedule-strip");
        managedProperty().bind(visibleProperty());
        following = waiting.subscribe(this::show);
        show();
    }

    public void close() {
        following.unsubscribe();
    }

    private void show() {
        setVisible(!waiting.isEmpty());
        getChildren().setAll(waiting.stream().map(this::row).toList());
    }

    private Node row(ScheduledMessage scheduled) {
        boolean refused = scheduled.state() == ScheduledState.REFUSED;
        var when = new Label(
                refused
                        ? texts.get("schedule.refused", texts.error(Objects.requireNonNull(scheduled.refusal())))
                        : texts.get("schedule.at", moments.soon(scheduled.dueAt())));
        when.getStyleClass().add(refused ? "schedule-problem" : "schedule-when");
        when.setWrapText(true);
        var words = new Label(beginning(scheduled.content()));
        words.getStyleClass().add("schedule-words");
        words.setTooltip(new Tooltip(scheduled.content()));
        words.setMinWidth(0);
        var lines = new VBox(when, words);
        lines.setMinWidth(0);
        if (!scheduled.authorId().equals(me)) {
            when.setText(when.getText() + " · " + scheduled.firstName() + " " + scheduled.lastName());
        }
        if (scheduled.importance() != null) {
            when.setText(when.getText() + " · " + texts.get("importance.mark"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(new FontIcon(refused ? "fth-alert-circle" : "fth-clock"), lines);
        row.getStyleClass().add("schedule-row");
        if (scheduled.authorId().equals(me) || isLead) {
            row.getChildren().addAll(now(scheduled), edit(scheduled), cancel(scheduled));
        }
        return row;
    }

    private Node now(ScheduledMessage scheduled) {
        return Parts.icon("schedule-now", "fth-send", texts.get("schedule.now"), () -> {
            var at = moments.now();
            follow.accept(schedule.change(
                    scheduled,
                    new ScheduleRequest(scheduled.content(), at, scheduled.replyToId(), null, scheduled.importance())));
        });
    }

    /** The words come back into the composer, from where they are scheduled anew. */
    private Node edit(ScheduledMessage scheduled) {
        return Parts.icon("schedule-edit", "fth-edit-2", texts.get("schedule.edit"), () -> {
            var call = schedule.cancel(scheduled);
            follow.accept(call);
            var _ = call.thenAccept(_ -> write.accept(scheduled));
        });
    }

    private Node cancel(ScheduledMessage scheduled) {
        return Parts.icon(
                "schedule-cancel",
                "fth-x",
                texts.get("schedule.cancel"),
                () -> follow.accept(schedule.cancel(scheduled)));
    }

    private static String beginning(String content) {
        var line = content.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
