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

    public String textKey() {
        return "record.format." + wireName();
    }
}
