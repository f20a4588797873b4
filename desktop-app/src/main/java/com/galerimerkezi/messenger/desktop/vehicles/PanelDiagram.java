package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Panel;
import com.galerimerkezi.messenger.contract.PanelState;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A car from above, each panel in the colour and with the letter of its state. Arrows walk over it; where it may be
 * changed, Space, Enter and a click take a panel to the next state, and Delete says nothing of it.
 */
final class PanelDiagram extends Pane {

    private static final double SIDEWAYS = 3;

    private final ObjectProperty<Map<Panel, PanelState>> panels = new SimpleObjectProperty<>(Map.of());
    private final Map<Panel, SVGPath> shapes = new EnumMap<>(Panel.class);
    private final Map<Panel, Text> letters = new EnumMap<>(Panel.class);
    private final PanelWords words;
    private final boolean editable;

    PanelDiagram(Texts texts, boolean editable) {
        this.words = new PanelWords(texts);
        this.editable = editable;
        getStyleClass().add("panel-diagram");
        setMinSize(PanelShape.WIDTH, PanelShape.HEIGHT);
        setPrefSize(PanelShape.WIDTH, PanelShape.HEIGHT);
        setMaxSize(PanelShape.WIDTH, PanelShape.HEIGHT);
        getChildren().addAll(decoration(PanelShape.WHEELS, "wheels"), decoration(PanelShape.GLASS, "glass"));
        PanelWords.ORDER.forEach(this::add);
        panels.subscribe(this::paint);
    }

    ObjectProperty<Map<Panel, PanelState>> panels() {
        return panels;
    }

    private static Node decoration(String content, String styleClass) {
        var path = new SVGPath();
        path.setContent(content);
        path.setMouseTransparent(true);
        path.getStyleClass().add(styleClass);
        return path;
    }

    /** To read it one needs one stop of Tab, to fill it in one for each panel. */
    private void add(Panel panel) {
        var shape = PanelShape.of(panel);
        shape.setId("panel-" + panel.wireName().replace('_', '-'));
        shape.setFocusTraversable(editable || shapes.isEmpty());
        shape.setAccessibleRole(editable ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        shape.setOnMouseClicked(_ -> {
            shape.requestFocus();
            change(panel, next(panels.get().get(panel)));
        });
        shape.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(panel, event));
        var letter = new Text();
        letter.setMouseTransparent(true);
        letter.getStyleClass().add("panel-letter");
        shapes.put(panel, shape);
        letters.put(panel, letter);
        getChildren().addAll(shape, letter);
    }

    private void paint(Map<Panel, PanelState> now) {
        shapes.forEach((panel, shape) -> {
            var state = now.get(panel);
            shape.getStyleClass()
                    .setAll(
                            "panel",
                            state == null ? "unknown" : state.wireName().replace('_', '-'));
            shape.setAccessibleText(words.both(panel, state));
            Tooltip.install(shape, new Tooltip(words.both(panel, state)));
            write(panel, words.letter(state));
        });
    }

    private void write(Panel panel, String sign) {
        var letter = Objects.requireNonNull(letters.get(panel));
        var middle = middle(panel);
        letter.setText(sign);
        letter.setX(middle.getX() - letter.getLayoutBounds().getWidth() / 2);
        letter.setY(middle.getY() + letter.getLayoutBounds().getHeight() / 3);
    }

    private Point2D middle(Panel panel) {
        var bounds = Objects.requireNonNull(shapes.get(panel)).getBoundsInParent();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void pressed(Panel panel, KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(panel, -1, 0);
            case RIGHT -> go(panel, 1, 0);
            case UP -> go(panel, 0, -1);
            case DOWN -> go(panel, 0, 1);
            case SPACE, ENTER -> change(panel, next(panels.get().get(panel)));
            case DELETE, BACK_SPACE -> change(panel, null);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The nearest one that lies that way. */
    private void go(Panel from, int x, int y) {
        var here = middle(from);
        Optional<Panel> nearest = shapes.keySet().stream()
                .filter(panel -> along(middle(panel).subtract(here), x, y) > SIDEWAYS)
                .min(Comparator.comparingDouble(panel -> distance(middle(panel).subtract(here), x, y)));
        nearest.map(shapes::get).ifPresent(Node::requestFocus);
    }

    private static double along(Point2D way, int x, int y) {
        return way.getX() * x + way.getY() * y;
    }

    private static double distance(Point2D way, int x, int y) {
        return along(way, x, y) + SIDEWAYS * Math.abs(along(way, y, x));
    }

    private void change(Panel panel, @Nullable PanelState state) {
        if (!editable) {
            return;
        }
        var changed = new EnumMap<Panel, PanelState>(Panel.class);
        changed.putAll(panels.get());
        if (state == null) {
            changed.remove(panel);
        } else {
            changed.put(panel, state);
        }
        panels.set(Map.copyOf(changed));
    }

    /** What is said first is what a buyer has to know. */
    private static PanelState next(@Nullable PanelState state) {
        if (state == null) {
            return PanelState.PAINTED;
        }
        return switch (state) {
            case ORIGINAL -> PanelState.PAINTED;
            case PAINTED -> PanelState.LOCALLY_PAINTED;
            case LOCALLY_PAINTED -> PanelState.REPLACED;
            case REPLACED -> PanelState.ORIGINAL;
        };
    }
}
