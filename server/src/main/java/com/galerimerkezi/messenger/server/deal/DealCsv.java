package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealReport;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report for a spreadsheet as they are set up here: UTF-8 with its mark, semicolons, a comma in amounts. */
final class DealCsv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final List<String> HEAD = List.of(
            "recorded_at",
            "outcome",
            "loss_reason",
            "amount",
            "currency",
            "vehicle",
            "plate",
            "gallery",
            "recorded_by",
            "note",
            "room_id");

    private DealCsv() {}

    static String of(DealReport report) {
        return report.deals().stream()
                .map(deal -> line(cellsOf(deal)))
                .collect(Collectors.joining("", MARK + line(HEAD), ""));
    }

    private static List<String> cellsOf(Deal deal) {
        var outcome = deal.outcome();
        var amount = outcome.amount();
        var reason = outcome.lossReason();
        return List.of(
                outcome.recordedAt().toString(),
                outcome.outcome().wireName(),
                reason == null ? "" : reason.wireName(),
                amount == null ? "" : amount.toPlainString().replace('.', ','),
                amount == null ? "" : text(outcome.currency()),
                text(deal.vehicleTitle()),
                text(deal.vehiclePlate()),
                text(deal.otherGalleryName()),
                text(outcome.firstName() + " " + outcome.lastName()),
                text(outcome.note()),
                deal.roomId().toString());
    }

    /** What a spreadsheet would take for a formula becomes text: others wrote it. */
    private static String text(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(DealCsv::quoted).collect(Collectors.joining(";", "", END));
    }

    private static String quoted(String cell) {
        var needsQuotes = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
