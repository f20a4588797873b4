package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.conversation.TimelineRow;
import java.util.HashMap;
import java.util.Map;

/** Whether every row goes as far as the wheel was turned between two frames, and no farther. */
final class Jumps {

    private final BenchmarkDesk desk;
    private final double pixels;
    private final Map<Object, Double> tops = new HashMap<>();
    private double largest;

    Jumps(BenchmarkDesk desk, double pixels) {
        this.desk = desk;
        this.pixels = pixels;
    }

    /** Once a frame, before the wheel is turned. */
    void look() {
        var now = new HashMap<Object, Double>();
        for (var row : RowsOnScreen.in(desk.stage().getScene()).rows()) {
            now.put(((TimelineRow) row.getUserData()).key(), RowsOnScreen.top(row));
        }
        now.forEach((row, top) -> {
            var before = tops.get(row);
            if (before != null) {
                largest = Math.max(largest, Math.abs(top - before - pixels));
            }
        });
        tops.clear();
        tops.putAll(now);
    }

    /** At the speed of reading: a fast wheel leaves no row on the screen that was there before. */
    double largest() {
        return Frames.rounded(largest);
    }
}
