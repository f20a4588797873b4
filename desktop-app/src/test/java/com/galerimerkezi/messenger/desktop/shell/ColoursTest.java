package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

class ColoursTest {

    @Test
    void theSystemsColoursAreFollowed() {
        assertThat(Colours.of(ThemeChoice.SYSTEM, ColorScheme.LIGHT, Map.of())).isEqualTo(Colours.LIGHT);
        assertThat(Colours.of(ThemeChoice.SYSTEM, ColorScheme.DARK, Map.of())).isEqualTo(Colours.DARK);
    }

    @Test
    void aSystemOfHighContrastIsFollowed() {
        var windows = Map.<String, Object>of("Windows.SPI.HighContrast", true);
        var gtk = Map.<String, Object>of("GTK.theme_name", "HighContrastInverse");

        assertThat(Colours.of(ThemeChoice.SYSTEM, ColorScheme.LIGHT, windows)).isEqualTo(Colours.HIGH_CONTRAST);
        assertThat(Colours.of(ThemeChoice.SYSTEM, ColorScheme.LIGHT, gtk)).isEqualTo(Colours.HIGH_CONTRAST);
    }

    @Test
    void whoChoseHasWhatWasChosen() {
        var contrast = Map.<String, Object>of("Windows.SPI.HighContrast", true);

        assertThat(Colours.of(ThemeChoice.LIGHT, ColorScheme.DARK, contrast)).isEqualTo(Colours.LIGHT);
        assertThat(Colours.of(ThemeChoice.HIGH_CONTRAST, ColorScheme.LIGHT, Map.of()))
                .isEqualTo(Colours.HIGH_CONTRAST);
    }
}
