package com.galerimerkezi.messenger.desktop.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MediaRowsTest {

    private static final Instant OCTOBER = Instant.parse("2026-10-30T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void theNewestComeFirstThreeInARowUnderTheirMonth() {
        var rows = of(List.of(at(OCTOBER, 1), at(NOVEMBER, 2, 3, 4, 5)), false);

        assertThat(rows.rows())
                .extracting(row -> row instanceof MediaRow.Month month ? month.month() : seqs(row.messages()))
                .containsExactly(
                        YearMonth.of(2026, 11), List.of(5L, 4L, 3L), List.of(2L), YearMonth.of(2026, 10), List.of(1L));
    }

    @Test
    void whereOlderOnesAreNotHereYetARowSaysSo() {
        assertThat(of(List.of(at(NOVEMBER, 1)), true).rows().getLast()).isInstanceOf(MediaRow.Older.class);
        assertThat(of(List.of(), true).rows()).isEmpty();
    }

    @Test
    void theArrowsGoThroughRowsOfDifferentLength() {
        var rows = of(List.of(at(OCTOBER, 1, 2), at(NOVEMBER, 3, 4, 5, 6)), false);
        var third = message(NOVEMBER, 4);

        assertThat(rows.beside(third, 1)).contains(message(NOVEMBER, 3));
        assertThat(rows.beside(third, -1)).contains(message(NOVEMBER, 5));
        assertThat(rows.below(third, 1)).contains(message(NOVEMBER, 3));
        assertThat(rows.below(message(NOVEMBER, 3), 1)).contains(message(OCTOBER, 2));
        assertThat(rows.below(message(OCTOBER, 1), -1)).contains(message(NOVEMBER, 3));
        assertThat(rows.below(third, -1)).isEmpty();
        assertThat(rows.beside(message(OCTOBER, 1), 1)).isEmpty();
        assertThat(rows.first()).contains(message(NOVEMBER, 6));
        assertThat(rows.last()).contains(message(OCTOBER, 1));
    }

    private static MediaRows of(List<List<Message>> oldestFirst, boolean hasOlder) {
        return MediaRows.of(
                oldestFirst.stream().flatMap(List::stream).toList(),
                hasOlder,
                MediaRows.ACROSS,
                at -> YearMonth.from(at.atOffset(ZoneOffset.UTC)));
    }

    private static List<Message> at(Instant when, long... places) {
        return LongStream.of(places).mapToObj(place -> message(when, place)).toList();
    }

    private static Message message(Instant when, long place) {
        return Sample.fromThem(place, when, "Foto " + place);
    }

    private static List<Long> seqs(List<Message> messages) {
        return messages.stream().map(Message::seq).toList();
    }
}
