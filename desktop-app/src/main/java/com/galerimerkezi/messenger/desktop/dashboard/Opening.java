package com.galerimerkezi.messenger.desktop.dashboard;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A bar, line or tile that leads to the chats behind it: by a click, Enter or Space. */
final class Opening extends StackPane {

    private final Runnable open;

    Opening(String said, Runnable open, Node... content) {
        super(content);
        this.open = open;
        getStyleClass().add("opening");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setOnMouseClicked(_ -> press());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                press();
            }
        });
    }

    /** The keys come back here from the chats. */
    private void press() {
        requestFocus();
        open.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
