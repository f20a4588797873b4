package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DateRow;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** While one scrolls, over the topmost messages: of which day they are. */
final class FloatingDate extends Label {

    private static final Duration SHOWN = Duration.seconds(1.5);

    private final List<TimelineRow> rows;
    private final PauseTransition end = new PauseTransition(SHOWN);

    FloatingDate(List<TimelineRow> rows) {
        this.rows = rows;
        setId("floating-date");
        getStyleClass().addAll("chip", "floating-date");
        setMouseTransparent(true);
        setVisible(false);
        end.setOnFinished(_ -> setVisible(false));
    }

    void scrolled() {
        setVisible(!getText().isEmpty());
        end.playFromStart();
    }

    /** Nothing to say where the day stands at the top anyway. */
    void topIs(int row) {
        if (row < 0 || row >= rows.size() || rows.get(row) instanceof DateRow) {
            setText("");
            setVisible(false);
            return;
        }
        for (int i = row; i >= 0; i--) {
            if (rows.get(i) instanceof DateRow date) {
                setText(date.spoken());
                return;
            }
        }
    }
}
