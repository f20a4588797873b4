package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.desktop.look.Parts;
import javafx.scene.control.Button;

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
        Parts.onceAPress(this);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                setText(text);
                getStyleClass().setAll("button", "secondary");
            }
        });
    }
}
