package com.galerimerkezi.messenger.desktop.platform;

import java.util.List;
import javafx.collections.ObservableList;

/** Lists that are shown. */
public final class Lists {

    private Lists() {}

    /** Changes only the stretch that differs, so that what stays neither scrolls nor loses its selection. */
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
        var changed = next.subList(start, next.size() - tail);
        int end = shown.size() - tail;
        if (end - start == changed.size()) {
            for (int i = 0; i < changed.size(); i++) {
                shown.set(start + i, changed.get(i));
            }
        } else {
            shown.remove(start, end);
            shown.addAll(start, changed);
        }
    }
}
