package com.galerimerkezi.messenger.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks before something that the other side notices. */
final class ConfirmCard extends VBox {

    private final Button cancel;

    ConfirmCard(String title, String explanation, String no, String yes, Runnable closing, Runnable action) {
        setId("confirm");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(Region.USE_PREF_SIZE);
        var question = label(title, "text-title");
        var words = label(explanation, "text-muted");
        cancel = new Button(no);
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> closing.run());
        var confirm = new Button(yes);
        confirm.setId("confirmed");
        confirm.getStyleClass().add("dangerous");
        confirm.setOnAction(_ -> {
            closing.run();
            action.run();
        });
        var buttons = new HBox(10, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(question, words, buttons);
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void focus() {
        cancel.requestFocus();
    }
}
