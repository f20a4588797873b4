package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.settings.WindowGeometry;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacementTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void aWindowComesBackWhereItWas() {
        var saved = new WindowGeometry(1500, 100, 900, 700, true);

        assertThat(WindowPlacement.place(saved, List.of(LAPTOP, BESIDE))).isEqualTo(saved);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheOneThatIsThere() {
        var placed = WindowPlacement.place(new WindowGeometry(1500, 100, 900, 700, false), List.of(LAPTOP));

        assertThat(LAPTOP.contains(placed.x(), placed.y(), placed.width(), placed.height()))
                .isTrue();
    }

    @Test
    void aWindowThatHangsOverIsPulledIn() {
        var placed = WindowPlacement.place(new WindowGeometry(1000, -200, 900, 3000, false), List.of(LAPTOP));

        assertThat(placed).isEqualTo(new WindowGeometry(466, 0, 900, 728, false));
    }

    @Test
    void aFurtherWindowDoesNotLieOnTheOneBefore() {
        var first = WindowPlacement.place(null, List.of(LAPTOP));

        var second = WindowPlacement.beside(List.of(first), first, List.of(LAPTOP));

        assertThat(second).isEqualTo(new WindowGeometry(165, 0, 1180, 728, false));
    }

    @Test
    void aFurtherWindowInTheLastCornerGoesTheOtherWay() {
        var corner = new WindowGeometry(466, 28, 900, 700, false);

        var second = WindowPlacement.beside(List.of(corner), corner, List.of(LAPTOP));

        assertThat(second).isEqualTo(new WindowGeometry(394, 0, 900, 700, false));
    }

    @Test
    void aFurtherWindowOnAScreenWithoutRoomIsWhereItIs() {
        var whole = new WindowGeometry(0, 0, 1366, 728, false);

        assertThat(WindowPlacement.beside(List.of(whole), whole, List.of(LAPTOP)))
                .isEqualTo(whole);
    }

    @Test
    void theFirstWindowIsInTheMiddle() {
        assertThat(WindowPlacement.place(null, List.of(LAPTOP))).isEqualTo(new WindowGeometry(93, 0, 1180, 728, false));
    }
}
