package com.galerimerkezi.messenger.desktop.conversation;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows by what they were made of. A change touches a few messages, and the rows of all others are taken as they are:
 * what a conversation costs does not grow with its length.
 */
final class MadeRows {

    private static final int SPARE = 1_000;

    private final IdentityHashMap<Object, Made> made = new IdentityHashMap<>();
    private @Nullable LocalDate today;

    /** What the rows of one message depend on, besides the day on which they are read. */
    record Place(
            Object source,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable Object divider) {

        /** Messages do not change: another one, also with the same words, is another object. */
        @SuppressWarnings("ReferenceEquality")
        boolean isThatOf(Place other) {
            return source == other.source
                    && before == other.before
                    && after == other.after
                    && touchesDivider() == other.touchesDivider();
        }

        private boolean touchesDivider() {
            return divider != null && (divider.equals(source) || divider.equals(after));
        }
    }

    private record Made(Place place, List<TimelineRow> rows) {}

    /** Days have names such as "today": those of yesterday are void. */
    void begin(LocalDate day, int sources) {
        if (!day.equals(today) || made.size() > 2 * sources + SPARE) {
            made.clear();
            today = day;
        }
    }

    List<TimelineRow> rowsOf(Place place, Supplier<List<TimelineRow>> making) {
        var known = made.get(place.source());
        if (known != null && known.place().isThatOf(place)) {
            return known.rows();
        }
        var rows = making.get();
        made.put(place.source(), new Made(place, rows));
        return rows;
    }
}
