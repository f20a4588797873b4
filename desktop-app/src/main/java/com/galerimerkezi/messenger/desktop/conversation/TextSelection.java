package com.galerimerkezi.messenger.desktop.conversation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The marked text of a conversation: in one row at a time, and still there when that row is drawn anew. */
final class TextSelection {

    private final ReadOnlyObjectWrapper<@Nullable Marked> marked = new ReadOnlyObjectWrapper<>();

    /**
     * Some characters of one row.
     *
     * @param anchor where marking began; it may lie behind the caret
     */
    record Marked(Object row, int anchor, int caret, String text) {
        int start() {
            return Math.min(anchor, caret);
        }

        int end() {
            return Math.max(anchor, caret);
        }
    }

    ReadOnlyObjectProperty<@Nullable Marked> marked() {
        return marked.getReadOnlyProperty();
    }

    String text() {
        var now = marked.get();
        return now == null ? "" : now.text();
    }

    @Nullable
    Marked in(Object row) {
        var now = marked.get();
        return now != null && now.row().equals(row) ? now : null;
    }

    void mark(Marked now) {
        marked.set(now);
    }

    void clear() {
        marked.set(null);
    }
}
