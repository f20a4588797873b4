package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.conversation.TimelineRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

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
        for (var row : rows()) {
            if (row.isVisible() && row.getUserData() instanceof TimelineRow shown) {
                now.put(shown.key(), RowsOnScreen.top(row));
            }
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

    /** Found by one of them: looking through the whole window would cost the frames that are measured. */
    private List<Node> rows() {
        var one = desk.timeline().lookup("BubbleRow");
        return one == null ? List.of() : one.getParent().getChildrenUnmodifiable();
    }

    /** At the speed of reading: a fast wheel leaves no row on the screen that was there before. */
    double largest() {
        return Frames.rounded(largest);
    }
}
