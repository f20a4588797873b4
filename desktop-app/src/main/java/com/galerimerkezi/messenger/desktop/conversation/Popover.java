package com.galerimerkezi.messenger.desktop.conversation;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A small card inside the window, below or above what it tells more of; a click elsewhere or Escape closes it. */
final class Popover extends Pane {

    private static final double GAP = 6;
    private static final double FROM_EDGE = 12;
    private static final double WIDEST = 380;
    private static final double HIGHEST = 360;

    private final StackPane over;
    private final Region card;
    private final Bounds beside;
    private final Node before;

    private Popover(StackPane over, Node beside, Region card) {
        this.over = over;
        this.card = card;
        this.beside = over.sceneToLocal(beside.localToScene(beside.getLayoutBounds()));
        this.before =
                over.getScene().getFocusOwner() == null ? over : over.getScene().getFocusOwner();
        setId("popover");
        card.getStyleClass().add("popover");
        getChildren().add(card);
        setFocusTraversable(true);
        setOnMousePressed(event -> {
            if (equals(event.getTarget())) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    static Popover open(StackPane over, Node beside, Region card) {
        var popover = new Popover(over, beside, card);
        over.getChildren().add(popover);
        popover.requestFocus();
        return popover;
    }

    void close() {
        if (over.getChildren().remove(this)) {
            before.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(WIDEST, Math.min(card.prefWidth(-1), getWidth() - 2 * FROM_EDGE));
        double height = Math.min(HIGHEST, Math.min(card.prefHeight(width), getHeight() - 2 * FROM_EDGE));
        double x = within(beside.getMinX(), width, getWidth());
        double below = beside.getMaxY() + GAP;
        double above = beside.getMinY() - GAP - height;
        double y = below + height <= getHeight() - FROM_EDGE || above < FROM_EDGE ? below : above;
        card.resizeRelocate(snapPositionX(x), snapPositionY(within(y, height, getHeight())), width, height);
    }

    private static double within(double wanted, double size, double room) {
        return Math.max(FROM_EDGE, Math.min(wanted, room - FROM_EDGE - size));
    }
}
