package com.galerimerkezi.messenger.desktop.conversation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The row that the keys are about, while they are about rows; it stays that one when it is drawn anew. */
final class RowFocus {

    private final ReadOnlyObjectWrapper<@Nullable Object> row = new ReadOnlyObjectWrapper<>();

    ReadOnlyObjectProperty<@Nullable Object> row() {
        return row.getReadOnlyProperty();
    }

    void moveTo(@Nullable Object key) {
        row.set(key);
    }
}
