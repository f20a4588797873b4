package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the field while a sent message is edited: ↑ in an empty field begins, Escape leaves it as it was. */
final class EditingBar extends HBox {

    private final ConversationViewModel model;
    private final ComposerViewModel composing;
    private final TextArea input;

    EditingBar(ConversationViewModel model, ComposerViewModel composing, TextArea input, Texts texts) {
        this.model = model;
        this.composing = composing;
        this.input = input;
        setId("editing");
        getStyleClass().add("editing-bar");
        var title = new Label(texts.get("composer.editing"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var leave = new Button(texts.get("composer.editing.leave"), new FontIcon("fth-x"));
        leave.getStyleClass().add("icon-button");
        leave.setOnAction(_ -> leave());
        getChildren().addAll(new FontIcon("fth-edit-2"), title, leave);
        visibleProperty().bind(Bindings.isNotNull(composing.edited()));
        managedProperty().bind(visibleProperty());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP
                && input.getText().isEmpty()
                && composing.edited().get() == null) {
            model.lastEditable().ifPresent(message -> {
                composing.edit(message);
                input.positionCaret(input.getLength());
                event.consume();
            });
        } else if (event.getCode() == KeyCode.ESCAPE && composing.edited().get() != null) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        composing.leaveEditing();
        input.requestFocus();
        input.positionCaret(input.getLength());
    }
}
