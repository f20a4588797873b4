package com.galerimerkezi.messenger.desktop.look;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/** A divider that stays under the mouse at every zoom; JavaFX's own counts the window's pixels. */
public final class Dividers {

    private final SplitPane panes;
    private boolean held;

    private Dividers(SplitPane panes) {
        this.panes = panes;
        panes.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = isOnDivider(event));
        panes.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> held = false);
    }

    public static void follow(SplitPane panes) {
        var _ = new Dividers(panes);
    }

    private void drag(MouseEvent event) {
        if (held) {
            double x = panes.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            panes.setDividerPosition(0, x / panes.getWidth());
            event.consume();
        }
    }

    private static boolean isOnDivider(MouseEvent event) {
        var node = event.getTarget() instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof SplitPane)) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
