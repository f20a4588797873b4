package com.galerimerkezi.messenger.desktop.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/** Turns one list of rows into another by the fewest touches, so that a list view keeps its place. */
final class RowChanges {

    private RowChanges() {}

    /** Only the stretch that differs is looked at closely: nearly always a few rows of very many. */
    static void apply(ObservableList<TimelineRow> shown, List<TimelineRow> wanted) {
        int common = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < common && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head && fromEnd(shown, tail).equals(fromEnd(wanted, tail))) {
            tail++;
        }
        change(shown.subList(head, shown.size() - tail), wanted.subList(head, wanted.size() - tail));
    }

    private static TimelineRow fromEnd(List<TimelineRow> rows, int place) {
        return rows.get(rows.size() - 1 - place);
    }

    private static void change(List<TimelineRow> shown, List<TimelineRow> wanted) {
        removeMissing(shown, keysOf(wanted));
        var kept = keysOf(shown);
        int at = 0;
        while (at < wanted.size()) {
            int newOnes = at;
            while (newOnes < wanted.size() && !kept.contains(wanted.get(newOnes).key())) {
                newOnes++;
            }
            if (newOnes > at) {
                shown.addAll(at, wanted.subList(at, newOnes));
                at = newOnes;
            } else {
                put(shown, at, wanted.get(at));
                at++;
            }
        }
    }

    /** Rows do not change places but for a message that was overtaken while it was on its way. */
    private static void put(List<TimelineRow> shown, int at, TimelineRow row) {
        if (!shown.get(at).key().equals(row.key())) {
            shown.removeIf(other -> other.key().equals(row.key()));
            shown.add(at, row);
        } else if (!shown.get(at).equals(row)) {
            shown.set(at, row);
        }
    }

    private static void removeMissing(List<TimelineRow> shown, Set<Object> wanted) {
        int end = shown.size();
        while (end > 0) {
            int start = end;
            while (start > 0 && !wanted.contains(shown.get(start - 1).key())) {
                start--;
            }
            if (start < end) {
                shown.subList(start, end).clear();
                end = start;
            } else {
                end--;
            }
        }
    }

    private static Set<Object> keysOf(List<TimelineRow> rows) {
        return rows.stream().map(TimelineRow::key).collect(Collectors.toCollection(HashSet::new));
    }
}
