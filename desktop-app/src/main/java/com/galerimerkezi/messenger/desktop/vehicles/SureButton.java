package com.galerimerkezi.messenger.desktop.vehicles;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/** A button for what cannot be taken back: the first click asks, the second one does it. */
final class SureButton extends Button {

    SureButton(String id, String text, String question, Runnable action) {
        super(text);
        setId(id);
        getStyleClass().add("secondary");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> {
            if (getText().equals(question)) {
                action.run();
            } else {
                setText(question);
                getStyleClass().setAll("button", "dangerous");
            }
        });
        // whoever double-clicks has not read the question
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            if (pressed.getClickCount() > 1) {
                pressed.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                setText(text);
                getStyleClass().setAll("button", "secondary");
            }
        });
    }
}
