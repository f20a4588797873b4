package com.galerimerkezi.messenger.desktop.record;

/**
 * How a record is wanted.
 *
 * @param withNotes whether the own gallery's notes stand on its pages
 */
public record RecordOrder(RecordFormat format, boolean withNotes) {

    public static RecordOrder of(RecordFormat format) {
        return new RecordOrder(format, false);
    }
}
