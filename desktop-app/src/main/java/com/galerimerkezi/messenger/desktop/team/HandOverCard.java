package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks to whom a chat is handed over, and what they should know of it. */
public final class HandOverCard extends VBox {

    private static final int ROWS = 3;

    private final Texts texts;
    private final List<Colleague> colleagues;
    private final ToggleGroup group = new ToggleGroup();
    private final TextArea note = new TextArea();
    private final FlowPane choices = new FlowPane(6, 6);

    public HandOverCard(
            List<Colleague> colleagues,
            String about,
            Texts texts,
            Runnable closing,
            BiConsumer<UserId, @Nullable String> action) {
        this.texts = texts;
        this.colleagues = colleagues;
        setId("hand-over");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        note.setId("hand-over-note");
        note.getStyleClass().add("form-area");
        note.setPromptText(texts.get("team.handOver.note"));
        note.setAccessibleText(texts.get("team.handOver.note"));
        note.setWrapText(true);
        note.setPrefRowCount(ROWS);
        getChildren()
                .addAll(
                        Parts.text(texts.get("team.handOver.title"), "text-title"),
                        Parts.text(about, "text-strong"),
                        people(),
                        note,
                        Parts.text(texts.get("note.ownSide"), "text-muted", "text-small"),
                        buttons(closing, action));
    }

    public void focus() {
        choices.getChildren().getFirst().requestFocus();
    }

    private Node people() {
        choices.getStyleClass().add("settings-choices");
        for (var colleague : colleagues) {
            var choice = new ToggleButton(TeamStore.nameOf(colleague));
            choice.setId("hand-over-" + colleague.userId());
            choice.setUserData(colleague.userId());
            choice.setToggleGroup(group);
            choices.getChildren().add(choice);
        }
        group.selectToggle(group.getToggles().getFirst());
        return choices;
    }

    private Node buttons(Runnable closing, BiConsumer<UserId, @Nullable String> action) {
        var cancel = Parts.button("hand-over-cancel", texts.get("newRoom.cancel"), "secondary", closing);
        var confirm = new Button(texts.get("team.handOver.confirm"));
        confirm.setId("hand-over-confirm");
        confirm.getStyleClass().add("primary");
        confirm.disableProperty()
                .bind(group.selectedToggleProperty()
                        .isNull()
                        .or(note.lengthProperty().greaterThan(Note.MOST_CHARACTERS)));
        confirm.setOnAction(_ -> {
            closing.run();
            var words = note.getText().strip();
            action.accept((UserId) group.getSelectedToggle().getUserData(), words.isEmpty() ? null : words);
        });
        var buttons = new HBox(10, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
