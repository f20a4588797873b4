package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.settings.WindowGeometry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Puts a window back where it was, as far as that place is still on a screen. */
final class WindowPlacement {

    static final double MIN_WIDTH = 480;
    static final double MIN_HEIGHT = 480;
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 780;
    private static final double STEP = 72;

    static final double LEAST_SHARE = 0.75;

    private WindowPlacement() {}

    /** The screens' parts that no task bar covers, the first one's the main. */
    static WindowGeometry place(@Nullable WindowGeometry saved, List<Rectangle2D> screens) {
        if (screens.isEmpty()) {
            return Optional.ofNullable(saved).orElse(new WindowGeometry(0, 0, WIDTH, HEIGHT, false));
        }
        if (saved == null) {
            return centred(screens.getFirst());
        }
        var window = new Rectangle2D(saved.x(), saved.y(), Math.max(0, saved.width()), Math.max(0, saved.height()));
        var best = screens.stream()
                .max(Comparator.comparingDouble(screen -> shared(window, screen)))
                .orElseThrow();
        return shared(window, best) == 0 ? centred(best) : within(saved, best);
    }

    /** A further window does not lie exactly on one before it, where the screen has room. */
    static WindowGeometry beside(List<WindowGeometry> others, WindowGeometry placed, List<Rectangle2D> screens) {
        return DoubleStream.of(0, STEP, -STEP)
                .mapToObj(step -> step == 0 ? placed : place(moved(placed, step), screens))
                .filter(candidate -> others.stream().noneMatch(other -> covers(candidate, other)))
                .findFirst()
                .orElse(placed);
    }

    private static WindowGeometry moved(WindowGeometry window, double step) {
        return new WindowGeometry(
                window.x() + step, window.y() + step, window.width(), window.height(), window.maximized());
    }

    private static boolean covers(WindowGeometry one, WindowGeometry other) {
        return Math.abs(one.x() - other.x()) < STEP / 2 && Math.abs(one.y() - other.y()) < STEP / 2;
    }

    private static WindowGeometry centred(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new WindowGeometry(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    private static WindowGeometry within(WindowGeometry saved, Rectangle2D screen) {
        double width = Math.clamp(saved.width(), Math.min(MIN_WIDTH, screen.getWidth()), screen.getWidth());
        double height = Math.clamp(saved.height(), Math.min(MIN_HEIGHT, screen.getHeight()), screen.getHeight());
        return new WindowGeometry(
                Math.clamp(saved.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(saved.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                saved.maximized());
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }
}
