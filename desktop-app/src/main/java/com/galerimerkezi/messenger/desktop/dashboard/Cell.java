package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Spreadsheet;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One figure: as it is shown, as a spreadsheet takes it, and how long its bar is. */
record Cell(String shown, String exact, long count) {

    private static final String NONE = "–";
    private static final String TURKISH_LIRA = "TRY";

    static Cell name(String name) {
        return new Cell(name, Spreadsheet.harmless(name), 0);
    }

    static Cell count(long count) {
        return new Cell(String.valueOf(count), String.valueOf(count), count);
    }

    static Cell time(@Nullable Long seconds, Texts texts) {
        if (seconds == null) {
            return new Cell(NONE, "", 0);
        }
        var time = Duration.ofSeconds(seconds);
        var exact =
                String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return new Cell(words(time, texts), exact, seconds);
    }

    private static String words(Duration time, Texts texts) {
        if (time.toDays() > 0) {
            return texts.get("dashboard.time.days", time.toDays(), time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return texts.get("dashboard.time.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? texts.get("dashboard.time.minutes", time.toMinutes())
                : texts.get("dashboard.time.seconds", time.toSeconds());
    }

    /** Sums of several currencies are not added up. */
    static Cell sums(Map<String, BigDecimal> byCurrency) {
        var sorted = new TreeMap<>(byCurrency);
        if (sorted.isEmpty()) {
            return new Cell(NONE, "", 0);
        }
        var shown = sorted.entrySet().stream()
                .map(sum -> Amounts.money(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining("\n"));
        var exact = sorted.entrySet().stream()
                .map(sum -> written(sum.getValue(), sorted.size() == 1 ? sum.getKey() : "", sum.getKey()))
                .collect(Collectors.joining(" + "));
        return new Cell(shown, exact, 0);
    }

    /** Lira alone are a number for a spreadsheet. */
    private static String written(BigDecimal sum, String only, String currency) {
        var number = sum.toPlainString().replace('.', ',');
        return only.equals(TURKISH_LIRA) ? number : number + " " + currency;
    }
}
