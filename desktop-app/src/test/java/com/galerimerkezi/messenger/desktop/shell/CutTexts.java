package com.galerimerkezi.messenger.desktop.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Labels and buttons of which less is drawn than what is to be read. */
final class CutTexts {

    private CutTexts() {}

    /** The selectors are those of the texts that may give way. */
    static List<String> in(Parent root, String... mayBeCut) {
        var allowed = Arrays.stream(mayBeCut)
                .flatMap(selector -> root.lookupAll(selector).stream())
                .collect(Collectors.toSet());
        return labelsIn(root)
                .filter(label -> label.getText() != null && !allowed.contains(label))
                .filter(label -> isShortened(label) || isBeyondTheEdge(label))
                .map(CutTexts::described)
                .toList();
    }

    static Stream<Labeled> labelsIn(Parent root) {
        return below(root).filter(Labeled.class::isInstance).map(Labeled.class::cast);
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(CutTexts::below))
                : Stream.of(node);
    }

    private static boolean isShortened(Labeled label) {
        return shown(label).filter(text -> !text.equals(label.getText())).isPresent();
    }

    private static Optional<String> shown(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(text -> ((Text) text).getText())
                .findFirst();
    }

    /** What scrolls comes in when it is scrolled to. */
    private static boolean isBeyondTheEdge(Labeled label) {
        var bounds = label.localToScene(label.getLayoutBounds());
        var scene = label.getScene();
        return shown(label).isPresent()
                && !scrolls(label)
                && (bounds.getMinX() < -1
                        || bounds.getMinY() < -1
                        || bounds.getMaxX() > scene.getWidth() + 1
                        || bounds.getMaxY() > scene.getHeight() + 1);
    }

    private static boolean scrolls(Node node) {
        return Stream.<Node>iterate(node, up -> up != null, Node::getParent)
                .anyMatch(up -> up instanceof ScrollPane || up instanceof ListView || "timeline".equals(up.getId()));
    }

    private static String described(Labeled label) {
        return label.getText() + " -> " + shown(label).orElse("") + " "
                + Stream.<Node>iterate(label, up -> up != null, Node::getParent)
                        .limit(3)
                        .map(CutTexts::named)
                        .toList();
    }

    private static String named(Node node) {
        return (node.getId() == null ? "" : "#" + node.getId()) + Set.copyOf(node.getStyleClass());
    }
}
