package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.desktop.dashboard.FigureTable.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;

/** Bars of a table's first lines, the first on top. */
final class FigureChart extends BarChart<Number, String> {

    private static final int MOST = 8;
    private static final int LONGEST_NAME = 18;
    private static final int TICKS = 5;
    private static final double BAR = 14;
    private static final double THIN_BAR = 9;
    private static final double BETWEEN = 12;
    private static final double AXES = 72;
    private static final double LEAST = 32;
    private static final String UNSEEN = "\u200B";

    FigureChart(FigureTable table, Consumer<Line> open) {
        super(numbers(table), new CategoryAxis());
        var lines = table.lines().stream().limit(MOST).toList();
        var names = namesOf(lines);
        ((CategoryAxis) getYAxis()).setCategories(FXCollections.observableArrayList(names.reversed()));
        setAnimated(false);
        setVerticalGridLinesVisible(true);
        setHorizontalGridLinesVisible(false);
        setLegendVisible(table.drawn().size() > 1);
        setBarGap(1);
        setCategoryGap(BETWEEN);
        setMinWidth(0);
        var bar = table.drawn().size() > 2 ? THIN_BAR : BAR;
        var height = AXES + lines.size() * Math.max(bar * table.drawn().size() + BETWEEN, LEAST);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(table.said());
        for (int column : table.drawn()) {
            var series = new Series<Number, String>();
            series.setName(table.columns().get(column).name());
            for (int i = lines.size() - 1; i >= 0; i--) {
                series.getData().add(bar(table, lines.get(i), names.get(i), column, open));
            }
            getData().add(series);
        }
    }

    private static Data<Number, String> bar(
            FigureTable table, Line line, String name, int column, Consumer<Line> open) {
        var count = line.cells().get(column).count();
        var bar = new Data<Number, String>(count, name);
        var said = line.name() + ", " + table.columns().get(column).name() + " " + count;
        var node = new Opening(said, () -> open.accept(line));
        node.setFocusTraversable(count > 0);
        bar.setNode(node);
        // the chart's own words are English
        node.accessibleTextProperty().unbind();
        node.setAccessibleText(said);
        return bar;
    }

    /** Two colleagues may have one name, and the axis knows each of its names once. */
    private static List<String> namesOf(List<Line> lines) {
        var known = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var line : lines) {
            var name = line.name().length() <= LONGEST_NAME
                    ? line.name()
                    : line.name().substring(0, LONGEST_NAME) + "…";
            while (!known.add(name)) {
                name += UNSEEN;
            }
            names.add(name);
        }
        return names;
    }

    /** Whole numbers from zero on. */
    private static NumberAxis numbers(FigureTable table) {
        long most = table.lines().stream()
                .limit(MOST)
                .flatMap(line -> table.drawn().stream()
                        .map(column -> line.cells().get(column).count()))
                .max(Long::compare)
                .orElse(0L);
        long step = Math.max(1, Math.ceilDiv(most, TICKS));
        var axis = new NumberAxis(0, Math.max(1, Math.ceilDiv(most, step)) * step, step);
        axis.setMinorTickVisible(false);
        return axis;
    }
}
