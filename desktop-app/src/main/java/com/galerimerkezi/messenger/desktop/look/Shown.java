package com.galerimerkezi.messenger.desktop.look;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a node is in a window. */
public final class Shown {

    private Shown() {}

    /**
     * To listen to something only as long as the node is there. The binding {@code isNotNull()} would do only until the
     * next collection of garbage: a node that is taken out of its window and put back would hear nothing any more.
     */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }
}
