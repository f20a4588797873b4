package com.galerimerkezi.messenger.desktop.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures line by line; the first cell of a line is its name.
 *
 * @param drawn the columns of which bars are drawn
 */
record FigureTable(String id, String title, List<Column> columns, List<Line> lines, List<Integer> drawn) {

    record Column(String name, double width) {}

    record Line(List<Cell> cells, Behind behind) {

        String name() {
            return cells.getFirst().shown();
        }
    }

    /** For whoever does not see the bars. */
    String said() {
        return lines.stream().map(this::said).collect(Collectors.joining("; ", title + ": ", "."));
    }

    String said(Line line) {
        var parts = new ArrayList<String>();
        for (int i = 1; i < columns.size(); i++) {
            parts.add(columns.get(i).name() + " " + line.cells().get(i).shown().replace('\n', ' '));
        }
        return line.name() + ", " + String.join(", ", parts);
    }
}
