package com.galerimerkezi.messenger.contract.hours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turkey's public holidays: those of fixed dates for ever, the moving ones as long as the data go. */
public final class PublicHolidays {

    /** Law 2429: eves are half days. */
    public static final LocalTime EVE_BEGINS = LocalTime.of(13, 0);

    private static final String FILE = "public-holidays-tr.csv";
    private static final String ANNOUNCED = "announced";
    private static final PublicHolidays TURKEY = new PublicHolidays();

    private final Map<MonthDay, Holiday> fixed = new HashMap<>();
    private final Map<LocalDate, Holiday> moving = new HashMap<>();
    private int announcedUntil;

    private PublicHolidays() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublicHolidays.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public static PublicHolidays ofTurkey() {
        return TURKEY;
    }

    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(moving.get(day)).or(() -> Optional.ofNullable(fixed.get(MonthDay.from(day))));
    }

    /** The last year of which the moving ones are known. */
    public int knownUntil() {
        return moving.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(0);
    }

    /** The last year whose moving ones are announced; those after it are reckoned, and may be a day off. */
    public int announcedUntil() {
        return announcedUntil;
    }

    private void read(String line) {
        var cells = line.split(";", -1);
        if (cells[0].equals(ANNOUNCED)) {
            announcedUntil = Integer.parseInt(cells[1]);
            return;
        }
        var days = Integer.parseInt(cells[1]);
        var name = cells[2];
        var isEve = days == 0;
        if (cells[0].startsWith("--")) {
            fixed.put(MonthDay.parse(cells[0]), new Holiday(name, isEve));
            return;
        }
        var first = LocalDate.parse(cells[0]);
        for (int i = 0; i < Math.max(1, days); i++) {
            moving.put(first.plusDays(i), new Holiday(name, isEve));
        }
    }

    /** Its name in Turkish; of an eve only the afternoon is one. */
    public record Holiday(String name, boolean isEve) {}
}
