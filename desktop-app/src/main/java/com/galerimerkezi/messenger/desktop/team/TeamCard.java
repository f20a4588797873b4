package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The gallery's labels, and whether only its assignee writes in a chat. Its owner sets them up. */
public final class TeamCard extends VBox {

    private final TeamStore team;
    private final Texts texts;
    private final VBox labels = new VBox(6);
    private final CheckBox onlyAssignee = new CheckBox();
    private final TextField name = new TextField();
    private final javafx.scene.control.Label problem = Parts.text("", "form-problem");
    private final Subscription shown;

    public TeamCard(TeamStore team, Texts texts, Runnable closing) {
        this.team = team;
        this.texts = texts;
        setId("team-card");
        getStyleClass().addAll("small-card", "team-card");
        setMaxHeight(USE_PREF_SIZE);
        onlyAssignee.setId("only-assignee");
        onlyAssignee.setText(texts.get("team.lock.option"));
        onlyAssignee.setWrapText(true);
        onlyAssignee.setOnAction(_ ->
                say(team.setOptions(team.team().get().options().withOnlyAssigneeSends(onlyAssignee.isSelected()))));
        Parts.shown(problem, problem.textProperty().isNotEmpty());
        var scroll = new ScrollPane(labels);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(300);
        scroll.getStyleClass().add("team-labels");
        var body = new VBox(
                12,
                Parts.text(texts.get("team.labels.title"), "settings-heading"),
                scroll,
                adding(),
                Parts.text(texts.get("team.lock.title"), "settings-heading"),
                onlyAssignee,
                Parts.text(texts.get("team.lock.hint"), "text-muted", "text-small"),
                problem);
        body.getStyleClass().add("dialog-body");
        getChildren().addAll(Parts.head(texts.get("team.title"), texts.get("common.close"), closing), body);
        shown = team.team().subscribe(now -> {
            onlyAssignee.setSelected(now.options().onlyAssigneeSends());
            labels.getChildren().setAll(now.labels().stream().map(this::row).toList());
        });
    }

    public void focus() {
        name.requestFocus();
    }

    public void close() {
        shown.unsubscribe();
    }

    private Node adding() {
        name.setId("label-name");
        name.setPromptText(texts.get("team.labels.new"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = Parts.button("label-add", texts.get("team.labels.add"), "secondary", this::add);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(_ -> add());
        return new HBox(8, name, add);
    }

    /** The next of the colours; it can be changed. */
    private void add() {
        var written = name.getText().strip();
        if (written.isEmpty()) {
            return;
        }
        var colours = LabelColour.values();
        var colour = colours[team.team().get().labels().size() % colours.length];
        say(team.addLabel(new LabelRequest(written, colour)).thenApply(label -> {
            name.clear();
            return label;
        }));
    }

    private Node row(Label label) {
        var colour = new MenuButton("", LabelChip.dot(label.colour()));
        colour.getStyleClass().add("icon-button");
        colour.setAccessibleText(texts.get("team.labels.colour") + ": " + nameOf(label.colour()));
        for (var other : LabelColour.values()) {
            var item = new MenuItem(nameOf(other), LabelChip.dot(other));
            item.setOnAction(_ -> say(team.changeLabel(label.id(), new LabelRequest(label.name(), other))));
            colour.getItems().add(item);
        }
        var field = new TextField(label.name());
        field.setId("label-" + label.id());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> rename(label, field));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rename(label, field);
            }
        });
        return new HBox(8, colour, field, deleting(label));
    }

    /** Rooms lose it too: it takes a second press. */
    private Button deleting(Label label) {
        var delete =
                Parts.button("delete-label-" + label.id(), texts.get("conversation.delete"), "secondary", () -> {});
        delete.setOnAction(_ -> {
            delete.setText(texts.get("team.labels.sure"));
            delete.setOnAction(_ -> say(team.deleteLabel(label.id())));
        });
        return delete;
    }

    private void rename(Label label, TextField field) {
        var written = field.getText().strip();
        if (!written.isEmpty() && !written.equals(label.name())) {
            say(team.changeLabel(label.id(), new LabelRequest(written, label.colour())));
        }
    }

    private String nameOf(LabelColour colour) {
        return texts.get("team.colour." + colour.name().toLowerCase(Locale.ROOT));
    }

    private void say(CompletableFuture<?> call) {
        problem.setText("");
        var _ = call.whenComplete((_, failure) -> {
            if (failure != null) {
                onlyAssignee.setSelected(team.team().get().options().onlyAssigneeSends());
                problem.setText(reasonOf(failure));
            }
        });
    }

    private String reasonOf(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused && !refused.unreachable()
                ? texts.error(refused)
                : texts.get("rooms.notChanged");
    }
}
