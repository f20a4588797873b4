package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Spreadsheet;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The report in the reader's words, for a spreadsheet. */
record ReportCsv(Texts texts, Moments moments) {

    private static final List<String> COLUMNS = List.of(
            "date", "time", "result", "reason", "amount", "currency", "vehicle", "plate", "gallery", "by", "note");

    String of(DealReport report) {
        var head = COLUMNS.stream().map(column -> texts.get("report.column." + column));
        return Spreadsheet.of(Stream.concat(
                Stream.of(Spreadsheet.line(head)), report.deals().stream().map(this::line)));
    }

    private String line(Deal deal) {
        var outcome = deal.outcome();
        var amount = outcome.amount();
        var reason = outcome.lossReason();
        return Spreadsheet.line(Stream.of(
                moments.date(moments.dayOf(outcome.recordedAt())),
                moments.time(outcome.recordedAt()),
                texts.get("deal.result." + outcome.outcome().wireName()),
                reason == null ? "" : texts.get("deal.loss." + reason.wireName()),
                // as it is typed here, so that a spreadsheet takes it for a number
                amount == null ? "" : amount.toPlainString().replace('.', ','),
                amount == null ? "" : Spreadsheet.harmless(outcome.currency()),
                Spreadsheet.harmless(deal.vehicleTitle()),
                Spreadsheet.harmless(deal.vehiclePlate()),
                Spreadsheet.harmless(deal.otherGalleryName()),
                Spreadsheet.harmless(outcome.firstName() + " " + outcome.lastName()),
                Spreadsheet.harmless(outcome.note())));
    }
}
