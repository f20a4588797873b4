package com.galerimerkezi.messenger.desktop.record;

import java.util.Locale;

/** As which file a record is saved. */
public enum RecordFormat {
    PDF,
    JSON,
    ZIP;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The signed record is the same for both sides: what is one side's own stands on pages alone. */
    public boolean hasPages() {
        return this != JSON;
    }

    public String textKey() {
        return "record.format." + wireName();
    }
}
