package com.galerimerkezi.messenger.contract.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.ClosedDay;
import com.galerimerkezi.messenger.contract.OpenInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays from nine to half past twelve and from half past one to seven, Saturdays until midnight. */
class OpeningTest {

    private static final Opening OPENING = new Opening(hours(List.of(new ClosedDay(LocalDate.of(2026, 6, 15), null))));

    @ParameterizedTest
    @CsvSource({
        "2026-06-08T08:59, false", // a Monday
        "2026-06-08T09:00, true",
        "2026-06-08T12:29, true",
        "2026-06-08T12:30, false",
        "2026-06-08T13:30, true",
        "2026-06-08T18:59, true",
        "2026-06-08T19:00, false",
        "2026-06-13T23:59, true", // Saturday, until midnight
        "2026-06-14T00:00, false",
        "2026-06-14T11:00, false", // Sunday
        "2026-06-15T11:00, false", // closed by itself
        "2026-06-16T11:00, true",
        "2026-10-28T12:59, false", // the eve's lunch break
        "2026-10-28T12:29, true", // an eve is half a day
        "2026-10-28T14:00, false",
        "2026-10-29T11:00, false",
        "2026-05-19T11:00, false",
        "2026-03-19T11:00, true", // Ramazan Bayramı
        "2026-03-19T14:00, false",
        "2026-03-20T11:00, false",
        "2026-05-29T11:00, false", // Kurban Bayramı
        "2027-03-09T11:00, false",
        "2027-05-17T11:00, false",
    })
    void isOpenWhereAnIntervalSaysSoAndNoHoliday(String local, boolean open) {
        assertThat(OPENING.isOpen(at(local))).isEqualTo(open);
    }

    @Test
    void onlyOpenTimeCounts() {
        assertThat(OPENING.between(at("2026-06-08T12:00"), at("2026-06-08T14:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(OPENING.between(at("2026-06-12T18:00"), at("2026-06-16T10:00")))
                .as("over the weekend and a closed day")
                .isEqualTo(Duration.ofHours(1 + 15 + 1));
        assertThat(OPENING.after(at("2026-06-08T12:00"), Duration.ofHours(1))).contains(at("2026-06-08T14:00"));
        assertThat(OPENING.after(at("2026-06-08T19:30"), Duration.ofMinutes(1))).contains(at("2026-06-09T09:01"));
    }

    @Test
    void whileItIsClosedItIsKnownSinceWhen() {
        assertThat(OPENING.closedSince(at("2026-06-08T23:00"))).isEqualTo(at("2026-06-08T19:00"));
        assertThat(OPENING.closedSince(at("2026-06-09T03:00"))).isEqualTo(at("2026-06-08T19:00"));
        assertThat(OPENING.closedSince(at("2026-06-08T13:00"))).isEqualTo(at("2026-06-08T12:30"));
    }

    @Test
    void theMovingHolidaysAreThoseOfTheMoonAndKnownForYears() {
        var holidays = PublicHolidays.ofTurkey();
        assertThat(holidays.knownUntil()).isGreaterThanOrEqualTo(2030);
        for (var year : List.of(2025, 2026, 2027, 2028, 2029, 2030)) {
            assertThat(named(year, "Ramazan Bayramı")).hasSize(3);
            assertThat(named(year, "Kurban Bayramı")).hasSize(4);
            // Turkey reckons the moon by itself: a day beside at most.
            assertThat(hijri(named(year, "Ramazan Bayramı").getFirst(), 10, 1)).isTrue();
            assertThat(hijri(named(year, "Kurban Bayramı").getFirst(), 12, 10)).isTrue();
        }
    }

    @Test
    void theAnnouncedOnesAreDiyanetsAndWhatComesAfterThemIsNotCalledAnnounced() {
        assertThat(PublicHolidays.ofTurkey().announcedUntil()).isEqualTo(2027);
        assertThat(firstOf("Ramazan Bayramı")).containsExactly("2025-03-30", "2026-03-20", "2027-03-09");
        assertThat(firstOf("Kurban Bayramı")).containsExactly("2025-06-06", "2026-05-27", "2027-05-16");
    }

    private static List<String> firstOf(String name) {
        return IntStream.rangeClosed(2025, PublicHolidays.ofTurkey().announcedUntil())
                .mapToObj(year -> named(year, name).getFirst().toString())
                .toList();
    }

    @Test
    void aHolidayOnWhichItIsOpenAllTheSameIsADayLikeOthers() {
        var day = LocalDate.parse("2026-04-23");
        var closed = hours(List.of());
        var open = new BusinessHours(
                closed.zone(), closed.intervals(), true, List.of(), false, "", 60, 120, null, List.of(day));

        assertThat(new Opening(closed).isOpen(at(day + "T10:00"))).isFalse();
        assertThat(new Opening(open).isOpen(at(day + "T10:00"))).isTrue();
        assertThat(new Opening(open).isOpen(at(day + "T20:00"))).isFalse();
    }

    private static boolean hijri(LocalDate day, int month, int dayOfMonth) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(near -> HijrahDate.from(day.plusDays(near)))
                .anyMatch(date -> date.get(ChronoField.MONTH_OF_YEAR) == month
                        && date.get(ChronoField.DAY_OF_MONTH) == dayOfMonth);
    }

    private static List<LocalDate> named(int year, String name) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> PublicHolidays.ofTurkey()
                        .on(day)
                        .filter(holiday -> holiday.name().equals(name))
                        .isPresent())
                .toList();
    }

    private static BusinessHours hours(List<ClosedDay> closed) {
        var weekdays = IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(day -> Stream.of(interval(day, "09:00", "12:30"), interval(day, "13:30", "19:00")));
        var all = Stream.concat(weekdays, Stream.of(interval(6, "09:00", "00:00")))
                .toList();
        return new BusinessHours(BusinessHours.TURKEY, all, true, closed, false, "", 60, 120, null, List.of());
    }

    private static OpenInterval interval(int day, String opens, String closes) {
        return new OpenInterval(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local)
                .atZone(ZoneId.of(BusinessHours.TURKEY))
                .toInstant();
    }
}
