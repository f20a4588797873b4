package com.galerimerkezi.messenger.desktop.platform;

import java.util.List;
import javafx.collections.ObservableList;

/** Lists that are shown. */
public final class Lists {

    private Lists() {}

    /**
     * Changes only the stretch that differs, so that what stays neither scrolls nor loses its selection. One change:
     * whoever listens works once, however long the stretch is.
     */
    public static <T> void show(ObservableList<T> shown, List<T> next) {
        int start = 0;
        int common = Math.min(shown.size(), next.size());
        while (start < common && shown.get(start).equals(next.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < common - start && shown.get(shown.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        replace(shown, start, shown.size() - tail, next, next.size() - tail);
    }

    private static <T> void replace(ObservableList<T> shown, int start, int end, List<T> next, int nextEnd) {
        if (start == nextEnd) {
            shown.remove(start, end);
        } else if (start == end) {
            shown.addAll(start, next.subList(start, nextEnd));
        } else if (end - start == 1 && nextEnd - start == 1) {
            shown.set(start, next.get(start));
        } else {
            // no other call replaces several elements in one change
            shown.setAll(next);
        }
    }
}
