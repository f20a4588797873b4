package com.galerimerkezi.messenger.desktop.text;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV for spreadsheets as they are set up here: UTF-8 with its mark, semicolons. */
public final class Spreadsheet {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private Spreadsheet() {}

    public static String of(Stream<String> lines) {
        return lines.collect(Collectors.joining("", MARK, ""));
    }

    public static String line(Stream<String> cells) {
        return cells.map(Spreadsheet::quoted).collect(Collectors.joining(";", "", END));
    }

    /** What a spreadsheet would take for a formula becomes text: others wrote it. */
    public static String harmless(@Nullable String written) {
        var text = Objects.requireNonNullElse(written, "");
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
