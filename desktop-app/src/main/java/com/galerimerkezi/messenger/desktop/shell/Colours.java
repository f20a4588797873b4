package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;

/** The colours that a window can have, and which of them a choice means on this system. */
enum Colours {
    LIGHT("light.css", ColorScheme.LIGHT),
    DARK("dark.css", ColorScheme.DARK),
    HIGH_CONTRAST("high-contrast.css", ColorScheme.DARK);

    /** What JavaFX says of Windows' contrast themes and of GTK's. */
    private static final String WINDOWS = "Windows.SPI.HighContrast";

    private static final String GTK = "GTK.theme_name";

    private final String sheet;
    private final ColorScheme scheme;

    Colours(String sheet, ColorScheme scheme) {
        this.sheet = sheet;
        this.scheme = scheme;
    }

    static Colours of(ThemeChoice choice, ColorScheme system, Map<String, Object> preferences) {
        return switch (choice) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
            case SYSTEM -> isHighContrast(preferences) ? HIGH_CONTRAST : system == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    private static boolean isHighContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get(WINDOWS))
                || Objects.toString(preferences.get(GTK), "").startsWith("HighContrast");
    }

    String sheet() {
        return sheet;
    }

    /** The nearest that JavaFX knows. */
    ColorScheme scheme() {
        return scheme;
    }
}
