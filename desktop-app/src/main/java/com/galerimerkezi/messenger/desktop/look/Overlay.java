package com.galerimerkezi.messenger.desktop.look;

import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A card over the window: a click beside it or Escape closes it, and the focus goes back to where it was. */
public final class Overlay {

    private Overlay() {}

    /** The card gets what closes it. */
    public static void show(StackPane over, Function<Runnable, Region> card) {
        var scrim = new StackPane();
        scrim.getStyleClass().add("scrim");
        var before = over.getScene() == null ? null : over.getScene().getFocusOwner();
        Runnable close = () -> {
            if (over.getChildren().remove(scrim) && before != null) {
                before.requestFocus();
            }
        };
        scrim.getChildren().add(card.apply(close));
        scrim.setOnMousePressed(event -> {
            if (scrim.equals(event.getTarget())) {
                close.run();
            }
        });
        scrim.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        over.getChildren().add(scrim);
    }
}
