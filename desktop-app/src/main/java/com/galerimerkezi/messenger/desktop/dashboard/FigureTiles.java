package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.desktop.look.Parts;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Figures that are read at a glance, as many in a row as there is room for. */
final class FigureTiles extends FlowPane {

    private static final double GAP = 12;
    private static final double LEAST = 170;

    private final BiConsumer<String, Behind> open;

    /** Open: shows the chats behind a tile of this name. */
    FigureTiles(Figures figures, BiConsumer<String, Behind> open) {
        super(GAP, GAP);
        this.open = open;
        setId("tiles");
        figures.tiles().stream().map(this::tile).forEach(getChildren()::add);
    }

    private StackPane tile(Tile tile) {
        var value = new Label(tile.value().shown());
        value.getStyleClass().add("text-headline");
        var inside = new VBox(
                Parts.text(tile.name(), "text-small"), value, Parts.text(tile.detail(), "text-small", "text-muted"));
        var behind = tile.behind();
        var made = behind == null
                ? new StackPane(inside)
                : new Opening(
                        String.join(", ", tile.name(), tile.value().shown(), tile.detail()),
                        () -> open.accept(tile.name(), behind),
                        inside);
        made.setId("tile-" + tile.id());
        made.getStyleClass().add("figure-tile");
        made.prefWidthProperty().bind(widthProperty().map(width -> share(width.doubleValue())));
        return made;
    }

    private static double share(double whole) {
        var inRow = Math.max(1, Math.floor((whole + GAP) / (LEAST + GAP)));
        return Math.floor((whole - (inRow - 1) * GAP) / inRow);
    }
}
