package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.desktop.text.Spreadsheet;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.stream.Stream;

/** What is on the dashboard, one table under the other, for a spreadsheet. */
record FiguresCsv(Texts texts) {

    String of(Figures figures) {
        var tiles = figures.tiles().stream()
                .map(tile -> Spreadsheet.line(Stream.of(
                        tile.name(), tile.value().exact(), tile.detail().replace('\n', ' '))));
        var tables = figures.tables().stream().flatMap(FiguresCsv::lines);
        return Spreadsheet.of(
                Stream.of(Stream.of(Spreadsheet.line(Stream.of(texts.get("dashboard.title")))), tiles, tables)
                        .flatMap(lines -> lines));
    }

    private static Stream<String> lines(FigureTable table) {
        var head = Stream.of(
                Spreadsheet.line(Stream.of("")),
                Spreadsheet.line(Stream.of(table.title())),
                Spreadsheet.line(table.columns().stream().map(FigureTable.Column::name)));
        return Stream.concat(
                head,
                table.lines().stream()
                        .map(line -> Spreadsheet.line(line.cells().stream().map(Cell::exact))));
    }
}
