package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.desktop.dashboard.FigureTable.Line;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A table and its bars, beside each other where there is room. */
final class FigureSection extends VBox {

    private static final double GAP = 16;
    private static final double NARROW = 640;
    private static final double BARS = 0.4;

    private final FigureTable table;
    private final Consumer<Line> open;

    FigureSection(FigureTable table, Texts texts, Consumer<Line> open) {
        this.table = table;
        this.open = open;
        setId("figures-" + table.id());
        getChildren().add(Parts.text(table.title(), "settings-heading"));
        if (table.lines().isEmpty()) {
            getChildren().add(Parts.text(texts.get("dashboard.none"), "text-muted"));
            return;
        }
        var chart = new FigureChart(table, open);
        var rows = rows();
        var both = new FlowPane(GAP, GAP, chart, rows);
        both.setMinWidth(0);
        share(chart, both, BARS);
        share(rows, both, 1 - BARS);
        getChildren().add(both);
    }

    private static void share(Region part, FlowPane both, double share) {
        part.prefWidthProperty().bind(both.widthProperty().map(width -> {
            double whole = width.doubleValue();
            return whole < NARROW ? whole : Math.floor((whole - GAP) * share);
        }));
    }

    private Region rows() {
        var rows = new VBox(head());
        rows.setMinWidth(0);
        table.lines().forEach(line -> {
            var row = new Opening(table.said(line), () -> open.accept(line), cells(line));
            row.getStyleClass().add("figure-row");
            rows.getChildren().add(row);
        });
        return rows;
    }

    private Node head() {
        var head = new HBox();
        head.getStyleClass().addAll("figure-cells", "figure-head");
        table.columns().forEach(column -> head.getChildren().add(cell(column.name(), column.width())));
        return head;
    }

    private Node cells(Line line) {
        var cells = new HBox();
        cells.getStyleClass().add("figure-cells");
        for (int i = 0; i < table.columns().size(); i++) {
            cells.getChildren()
                    .add(cell(
                            line.cells().get(i).shown(), table.columns().get(i).width()));
        }
        return cells;
    }

    /** The name has what the figures leave. */
    private static Label cell(String text, double width) {
        var label = Parts.text(text);
        label.setMaxWidth(Double.MAX_VALUE);
        if (width == 0) {
            label.setMinWidth(0);
            label.setPrefWidth(0);
            HBox.setHgrow(label, Priority.ALWAYS);
        } else {
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.getStyleClass().add("figure");
            label.setAlignment(Pos.CENTER_RIGHT);
        }
        return label;
    }
}
