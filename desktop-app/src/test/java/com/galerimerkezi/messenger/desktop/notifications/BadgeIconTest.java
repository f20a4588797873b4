package com.galerimerkezi.messenger.desktop.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BadgeIconTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"0,32,''", "1,16,1", "9,16,9", "10,16,9+", "10,32,10", "99,48,99", "100,48,99+", "5000,256,99+"})
    void theNumberIsAsLongAsTheSizeAllows(long rooms, int size, String label) {
        assertThat(BadgeIcon.label(rooms, size)).isEqualTo(label);
    }

    @Test
    void everySizeHasANumberThatCanBeSeenOnlyWhenARoomNeedsUs() {
        for (var icon : icons(0)) {
            assertThat(red(icon)).as(icon.getWidth() + " px").isZero();
        }
        for (long rooms : new long[] {3, 42, 1000}) {
            for (var icon : icons(rooms)) {
                assertThat(red(icon)).as(icon.getWidth() + " px").isBetween(0.15, 0.62);
                assertThat(white(icon)).as(icon.getWidth() + " px").isGreaterThan(0.02);
            }
        }
    }

    private static List<Image> icons(long rooms) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> BadgeIcon.of(rooms));
    }

    /** How much of the icon is badge. */
    private static double red(Image icon) {
        return part(icon, 0.75, 1, 0, 0.35);
    }

    /** How much of its lower right quarter is digits. */
    private static double white(Image icon) {
        int size = (int) icon.getWidth();
        long found = 0;
        for (int y = size / 2; y < size; y++) {
            for (int x = size / 2; x < size; x++) {
                var colour = icon.getPixelReader().getColor(x, y);
                found += colour.getOpacity() > 0.9 && colour.getGreen() > 0.6 ? 1 : 0;
            }
        }
        return 4.0 * found / (size * size);
    }

    private static double part(Image icon, double leastRed, double mostRed, double leastGreen, double mostGreen) {
        int size = (int) icon.getWidth();
        long found = 0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                var colour = icon.getPixelReader().getColor(x, y);
                boolean red = colour.getRed() >= leastRed && colour.getRed() <= mostRed;
                boolean green = colour.getGreen() >= leastGreen && colour.getGreen() <= mostGreen;
                found += red && green && colour.getOpacity() > 0.5 ? 1 : 0;
            }
        }
        return (double) found / (size * size);
    }
}
