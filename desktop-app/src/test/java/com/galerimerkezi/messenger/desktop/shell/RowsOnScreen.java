package com.galerimerkezi.messenger.desktop.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** The rows of the open conversation that are on the screen, by what a screen reader says of them. */
record RowsOnScreen(List<Node> rows) {

    static RowsOnScreen in(Scene scene) {
        return new RowsOnScreen(scene.getRoot().lookupAll("#timeline BubbleRow").stream()
                .filter(node -> node instanceof Region && node.isVisible() && node.getParent() != null)
                .filter(node -> node.getAccessibleRole() == AccessibleRole.LIST_ITEM)
                .sorted(Comparator.comparingDouble(RowsOnScreen::top))
                .toList());
    }

    Optional<Node> containing(String part) {
        return rows.stream()
                .filter(row -> row.getAccessibleText().contains(part))
                .findFirst();
    }

    static double top(Node row) {
        return row.localToScene(0, 0).getY();
    }
}
