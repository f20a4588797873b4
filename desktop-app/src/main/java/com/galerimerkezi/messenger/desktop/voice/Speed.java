package com.galerimerkezi.messenger.desktop.voice;

import java.util.Locale;

/** How fast a voice is played. */
public enum Speed {
    NORMAL(1),
    FASTER(1.5),
    FASTEST(2);

    private final double factor;

    Speed(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }

    /** The slowest after the fastest. */
    Speed next() {
        return switch (this) {
            case NORMAL -> FASTER;
            case FASTER -> FASTEST;
            case FASTEST -> NORMAL;
        };
    }

    String textKey() {
        return "voice.speed." + name().toLowerCase(Locale.ROOT);
    }
}
