package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where one notes for colleagues: a field and a button of their own, in the colour of notes. */
final class NoteComposer extends VBox {

    private static final double SIDE = 12;

    private final NoteViewModel note;
    private final Texts texts;
    private final EmojiArea input = new EmojiArea();
    private final HBox field;

    NoteComposer(NoteViewModel note, StackPane root, WindowParts window, Texts texts) {
        this.note = note;
        this.texts = texts;
        Parts.shown(this, note.chosen());
        input.setId("note-input");
        input.getStyleClass().add("input");
        input.setWrapText(true);
        input.setPrefRowCount(1);
        input.setPromptText(texts.get("note.prompt"));
        input.setAccessibleText(texts.get("note.prompt"));
        HBox.setHgrow(input, Priority.ALWAYS);
        input.draw(window.emoji().pictures());
        input.content().bindBidirectional(note.text());
        var lock = new FontIcon("fth-lock");
        lock.getStyleClass().add("note-lock");
        field = new HBox(lock, input, add());
        field.setId("note-composer");
        field.getStyleClass().addAll("composer", "note-composer");
        getChildren().addAll(problem(), editing(window), field);
        new ComposerMenu(input, window.spelling(), texts).listen();
        mentions(root);
        new ComposerEmoji(root, field, input, window.emoji(), texts);
        note.onForget(new ComposerInput(input, note::add, window.enterSends())::forget);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        note.edited().subscribe((_, now) -> {
            if (now != null) {
                focus();
            }
        });
    }

    void focus() {
        input.requestFocus();
        input.positionCaret(input.getLength());
    }

    private Button add() {
        var add = Parts.button("note-add", texts.get("note.add"), "note-button", () -> {
            note.add();
            input.requestFocus();
        });
        add.textProperty().bind(note.edited().map(_ -> texts.get("note.save")).orElse(texts.get("note.add")));
        add.disableProperty().bind(note.canAdd().not());
        return add;
    }

    private Label problem() {
        var problem = new Label();
        problem.setId("note-problem");
        problem.getStyleClass().add("composer-problem");
        problem.textProperty().bind(note.problem());
        Parts.shown(problem, Bindings.isNotEmpty(note.problem()));
        return problem;
    }

    private ComposerBar editing(WindowParts window) {
        var bar = new ComposerBar("note-editing", "fth-edit-2", window.emoji().pictures());
        bar.onLeave(texts.get("composer.editing.leave"), this::leaveEditing);
        bar.visibleProperty().bind(Bindings.isNotNull(note.edited()));
        note.edited().subscribe((@Nullable Note now) -> {
            if (now != null) {
                bar.show(texts.get("note.editing"), Objects.requireNonNullElse(now.content(), ""));
            }
        });
        return bar;
    }

    private void leaveEditing() {
        note.leaveEditing();
        focus();
    }

    private void mentions(StackPane root) {
        var mentions = new MentionCompletion(input, note::colleagues).list();
        StackPane.setAlignment(mentions, Pos.BOTTOM_LEFT);
        mentions.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.heightProperty()
                .subscribe(height -> StackPane.setMargin(
                        mentions, new Insets(SIDE, SIDE, height.doubleValue() + ComposerModes.ABOVE, SIDE)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, mentions::pressed);
        root.getChildren().add(mentions);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (note.edited().get() == null) {
                note.chosen().set(false);
            } else {
                leaveEditing();
            }
        } else if (event.getCode() == KeyCode.UP
                && input.getText().isEmpty()
                && !event.isShiftDown()
                && note.edited().get() == null) {
            note.lastOwn().ifPresent(last -> {
                note.edit(last);
                event.consume();
            });
        }
    }
}
