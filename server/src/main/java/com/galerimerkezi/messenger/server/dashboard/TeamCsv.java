package com.galerimerkezi.messenger.server.dashboard;

import com.galerimerkezi.messenger.contract.ResponseTimes;
import com.galerimerkezi.messenger.contract.TeamReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures for a spreadsheet as they are set up here: one a line, in sections; UTF-8 with its mark, semicolons. */
final class TeamCsv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final List<String> lines = new ArrayList<>();

    private TeamCsv() {}

    static String of(TeamReport report) {
        var csv = new TeamCsv();
        csv.write(report);
        return csv.lines.stream().collect(Collectors.joining(END, MARK, END));
    }

    private void write(TeamReport report) {
        line("section", "name", "detail", "count", "value", "currency");
        line("period", "from", "", "", report.from(), "");
        line("period", "to", "", "", report.to(), "");
        line("rooms", "open", "", report.openRooms(), "", "");
        new TreeMap<>(report.waiting())
                .forEach((band, count) -> line("rooms", "waiting", band.wireName(), count, "", ""));
        times("first_response", "", report.firstResponses());
        times("response", "", report.responses());
        report.offers()
                .forEach(one -> line(
                        "offers",
                        one.status().wireName(),
                        one.received() ? "received" : "sent",
                        one.count(),
                        one.value(),
                        one.currency()));
        line("deals", "won", "", report.won(), "", "");
        line("deals", "lost", "", report.lost(), "", "");
        new TreeMap<>(report.wonValues()).forEach((currency, sum) -> line("deals", "won", "", "", sum, currency));
        new TreeMap<>(report.lossReasons())
                .forEach((reason, count) -> line("deals", "lost", reason.wireName(), count, "", ""));
        report.colleagues().forEach(one -> {
            var name = one.firstName() + " " + one.lastName();
            line("colleague", name, "open_rooms", one.openRooms(), "", "");
            line("colleague", name, "messages", one.messages(), "", "");
            line("colleague", name, "won", one.won(), "", "");
            line("colleague", name, "lost", one.lost(), "", "");
            times("colleague", name, one.responses());
        });
        report.brands().forEach(one -> {
            line("brand", one.brand(), "rooms", one.rooms(), "", "");
            line("brand", one.brand(), "offers", one.offers(), "", "");
            line("brand", one.brand(), "won", one.won(), "", "");
            line("brand", one.brand(), "lost", one.lost(), "", "");
        });
    }

    private void times(String section, String name, ResponseTimes times) {
        line(section, name, "average_seconds", times.count(), times.average(), "");
        line(section, name, "median_seconds", times.count(), times.median(), "");
        line(section, name, "average_open_seconds", times.count(), times.averageOpen(), "");
        line(section, name, "median_open_seconds", times.count(), times.medianOpen(), "");
    }

    private void line(@Nullable Object... cells) {
        lines.add(Arrays.stream(cells).map(TeamCsv::cell).collect(Collectors.joining(";")));
    }

    private static String cell(@Nullable Object value) {
        var text = switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case String said -> plain(said);
            default -> value.toString();
        };
        var needsQuotes = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** What a spreadsheet would take for a formula becomes text: others wrote it. */
    private static String plain(String said) {
        return said.isEmpty() || "=+-@\t\r".indexOf(said.charAt(0)) < 0 ? said : "'" + said;
    }
}
