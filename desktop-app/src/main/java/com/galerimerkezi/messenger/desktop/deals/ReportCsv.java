package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report in the reader's words, for a spreadsheet as they are set up here: UTF-8 with its mark, semicolons. */
record ReportCsv(Texts texts, Moments moments) {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final List<String> COLUMNS = List.of(
            "date", "time", "result", "reason", "amount", "currency", "vehicle", "plate", "gallery", "by", "note");

    String of(DealReport report) {
        var head = COLUMNS.stream().map(column -> texts.get("report.column." + column));
        return Stream.concat(Stream.of(line(head)), report.deals().stream().map(this::line))
                .collect(Collectors.joining("", MARK, ""));
    }

    private String line(Deal deal) {
        var outcome = deal.outcome();
        var amount = outcome.amount();
        var reason = outcome.lossReason();
        return line(Stream.of(
                moments.date(moments.dayOf(outcome.recordedAt())),
                moments.time(outcome.recordedAt()),
                texts.get("deal.result." + outcome.outcome().wireName()),
                reason == null ? "" : texts.get("deal.loss." + reason.wireName()),
                // as it is typed here, so that a spreadsheet takes it for a number
                amount == null ? "" : amount.toPlainString().replace('.', ','),
                amount == null ? "" : harmless(outcome.currency()),
                harmless(deal.vehicleTitle()),
                harmless(deal.vehiclePlate()),
                harmless(deal.otherGalleryName()),
                harmless(outcome.firstName() + " " + outcome.lastName()),
                harmless(outcome.note())));
    }

    private static String line(Stream<String> cells) {
        return cells.map(ReportCsv::quoted).collect(Collectors.joining(";", "", END));
    }

    /** What a spreadsheet would take for a formula becomes text: others wrote it. */
    private static String harmless(@Nullable String written) {
        var text = Objects.requireNonNullElse(written, "");
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
