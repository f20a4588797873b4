package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OfferFigures;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.ReportFigure;
import com.galerimerkezi.messenger.contract.ResponseTimes;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.contract.WaitingBand;
import com.galerimerkezi.messenger.desktop.dashboard.FigureTable.Column;
import com.galerimerkezi.messenger.desktop.dashboard.FigureTable.Line;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's answer in the reader's words. */
record Figures(TeamReport report, Texts texts) {

    private static final double COUNT = 62;
    private static final double TIME = 84;
    private static final double SUM = 104;

    List<Tile> tiles() {
        var offers = report.offers().stream().mapToLong(OfferFigures::count).sum();
        var open = report.offers().stream()
                .filter(one -> one.status() == OfferStatus.OPEN)
                .mapToLong(OfferFigures::count)
                .sum();
        return List.of(
                tile("open", Cell.count(report.openRooms()), texts.get("dashboard.now"), ReportFigure.OPEN),
                tile("waiting", Cell.count(waiting()), longestWait(), ReportFigure.WAITING),
                times("first", report.firstResponses()),
                times("response", report.responses()),
                tile("offers", Cell.count(offers), texts.get("dashboard.offers.open", open), ReportFigure.OFFERS),
                tile("won", Cell.count(report.won()), wonValues(), ReportFigure.WON),
                tile("lost", Cell.count(report.lost()), usualReason(), ReportFigure.LOST));
    }

    private Tile tile(String id, Cell value, String detail, ReportFigure figure) {
        return new Tile(id, texts.get("dashboard.tile." + id), value, detail, Behind.all(figure));
    }

    private Tile times(String id, ResponseTimes times) {
        var detail = times.count() == 0
                ? texts.get("dashboard.answers.none")
                : texts.get(
                        "dashboard.answers",
                        times.count(),
                        Cell.time(times.medianOpen(), texts).shown());
        return new Tile(id, texts.get("dashboard.tile." + id), Cell.time(times.median(), texts), detail, null);
    }

    private long waiting() {
        return report.waiting().values().stream().mapToLong(Long::longValue).sum();
    }

    private String longestWait() {
        return report.waiting().keySet().stream()
                .max(Comparator.naturalOrder())
                .map(band -> texts.get("dashboard.waiting.longest", nameOf(band)))
                .orElseGet(() -> texts.get("dashboard.waiting.none"));
    }

    private String wonValues() {
        return report.wonValues().isEmpty() ? "" : Cell.sums(report.wonValues()).shown();
    }

    private String usualReason() {
        return report.lossReasons().entrySet().stream()
                .max(Map.Entry.<LossReason, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<LossReason, Long>comparingByKey().reversed()))
                .map(most -> texts.get("dashboard.lost.most", nameOf(most.getKey())))
                .orElse("");
    }

    private String nameOf(LossReason reason) {
        return texts.get("deal.loss." + reason.wireName());
    }

    List<FigureTable> tables() {
        return List.of(waitingRooms(), offers(), lossReasons(), colleagues(), brands());
    }

    private FigureTable waitingRooms() {
        var lines = Arrays.stream(WaitingBand.values())
                .filter(report.waiting()::containsKey)
                .map(band -> new Line(
                        List.of(
                                Cell.name(nameOf(band)),
                                Cell.count(report.waiting().getOrDefault(band, 0L))),
                        new Behind(ReportFigure.WAITING, band.wireName())))
                .toList();
        return table("waiting", lines, List.of(1), column("chats", COUNT));
    }

    private String nameOf(WaitingBand band) {
        return texts.get("dashboard.band." + band.wireName());
    }

    private FigureTable offers() {
        var lines = Arrays.stream(OfferStatus.values())
                .filter(status -> report.offers().stream().anyMatch(one -> one.status() == status))
                .map(status -> new Line(
                        List.of(
                                Cell.name(texts.get("dashboard.offer." + status.wireName())),
                                Cell.count(count(status, true)),
                                Cell.sums(values(status, true)),
                                Cell.count(count(status, false)),
                                Cell.sums(values(status, false))),
                        new Behind(ReportFigure.OFFERS, status.wireName())))
                .toList();
        return table(
                "offers",
                lines,
                List.of(1, 3),
                column("received", COUNT),
                column("receivedValue", SUM),
                column("sent", COUNT),
                column("sentValue", SUM));
    }

    private long count(OfferStatus status, boolean received) {
        return report.offers().stream()
                .filter(one -> one.status() == status && one.received() == received)
                .mapToLong(OfferFigures::count)
                .sum();
    }

    private Map<String, BigDecimal> values(OfferStatus status, boolean received) {
        return report.offers().stream()
                .filter(one -> one.status() == status && one.received() == received)
                .collect(Collectors.toMap(OfferFigures::currency, OfferFigures::value, BigDecimal::add));
    }

    private FigureTable lossReasons() {
        var lines = Arrays.stream(LossReason.values())
                .filter(report.lossReasons()::containsKey)
                .map(reason -> new Line(
                        List.of(
                                Cell.name(nameOf(reason)),
                                Cell.count(report.lossReasons().getOrDefault(reason, 0L))),
                        new Behind(ReportFigure.LOST, reason.wireName())))
                .toList();
        return table("losses", lines, List.of(1), column("chats", COUNT));
    }

    private FigureTable colleagues() {
        var lines = report.colleagues().stream()
                .map(one -> new Line(
                        List.of(
                                Cell.name(one.firstName() + " " + one.lastName()),
                                Cell.count(one.openRooms()),
                                Cell.count(one.messages()),
                                Cell.time(one.responses().median(), texts),
                                Cell.count(one.won()),
                                Cell.count(one.lost())),
                        new Behind(ReportFigure.COLLEAGUE, one.userId().toString())))
                .toList();
        return table(
                "colleagues",
                lines,
                List.of(1, 4, 5),
                column("open", COUNT),
                column("messages", COUNT),
                column("response", TIME),
                column("won", COUNT),
                column("lost", COUNT));
    }

    private FigureTable brands() {
        var lines = report.brands().stream()
                .map(one -> new Line(
                        List.of(
                                Cell.name(one.brand()),
                                Cell.count(one.rooms()),
                                Cell.count(one.offers()),
                                Cell.count(one.won()),
                                Cell.count(one.lost())),
                        new Behind(ReportFigure.BRAND, one.brand())))
                .toList();
        return table(
                "brands",
                lines,
                List.of(1, 2, 3, 4),
                column("newChats", COUNT),
                column("offers", COUNT),
                column("won", COUNT),
                column("lost", COUNT));
    }

    private FigureTable table(String id, List<Line> lines, List<Integer> drawn, Column... columns) {
        var name = new Column(texts.get("dashboard.name." + id), 0);
        var all = new ArrayList<>(List.of(name));
        all.addAll(Arrays.asList(columns));
        return new FigureTable(id, texts.get("dashboard.table." + id), List.copyOf(all), lines, drawn);
    }

    private Column column(String key, double width) {
        return new Column(texts.get("dashboard.column." + key), width);
    }
}
