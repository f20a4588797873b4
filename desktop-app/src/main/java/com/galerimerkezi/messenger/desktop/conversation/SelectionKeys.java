package com.galerimerkezi.messenger.desktop.conversation;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The caret stays in the composer while text of a bubble is marked; Ctrl+C copies what was marked last. */
final class SelectionKeys {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.CONTROL_DOWN);

    private final TextSelection selection;
    private final TextInputControl input;
    private final Consumer<String> copy;

    SelectionKeys(TextSelection selection, TextInputControl input, Consumer<String> copy) {
        this.selection = selection;
        this.input = input;
        this.copy = copy;
    }

    void listenOn(Node conversation, Node list) {
        conversation.addEventFilter(MouseEvent.MOUSE_PRESSED, this::beforePress);
        conversation.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            if (input.isVisible() && !input.isFocused()) {
                input.requestFocus();
            }
        });
        input.selectedTextProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                selection.clear();
            }
        });
    }

    private void beforePress(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
            selection.clear();
        }
    }

    private void pressed(KeyEvent event) {
        boolean copies = COPY.match(event) || INSERT.match(event);
        if (copies && input.getSelectedText().isEmpty() && !selection.text().isEmpty()) {
            copy.accept(selection.text());
            event.consume();
        }
    }
}
