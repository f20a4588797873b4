package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What sets an important message off from the others, and below it who has acknowledged it. */
final class ImportanceMark {

    private static final double GAP = 8;
    /** So that a name and the time stand in one line. */
    private static final double NARROWEST = 260;

    private ImportanceMark() {}

    static void above(BubblePane pane, @Nullable Importance importance, Texts texts) {
        if (importance != null) {
            var mark = new Label(texts.get("importance.mark"), new FontIcon("fth-flag"));
            mark.getStyleClass().add("importance-mark");
            pane.showImportance(mark);
        }
    }

    /** With the button of whoever is asked and has not answered. */
    static void below(BubblePane pane, MessageRow row, RowContext context) {
        if (row.seen().isEmpty()) {
            return;
        }
        var message = row.message();
        var below = new FlowPane(GAP, GAP / 2);
        below.setPrefWrapLength(NARROWEST);
        below.getStyleClass().add("acknowledgement");
        if (context.messages().canAcknowledge(message)) {
            below.getChildren().add(button(message, context));
        }
        if (row.bubble().own() || !message.acknowledgements().isEmpty() || isGiven(message, context)) {
            var seen = Parts.text(row.seen(), "seen-by");
            seen.setGraphic(new FontIcon(message.acknowledgements().isEmpty() ? "fth-clock" : "fth-check-circle"));
            below.getChildren().add(seen);
        }
        pane.showBelow(below);
    }

    private static boolean isGiven(Message message, RowContext context) {
        return !context.messages().canAcknowledge(message);
    }

    private static Button button(Message message, RowContext context) {
        var texts = context.texts();
        var button = Parts.button(
                "acknowledge",
                texts.get("importance.acknowledge"),
                "acknowledge",
                () -> context.messages().acknowledge(message));
        button.setGraphic(new FontIcon("fth-check"));
        return button;
    }
}
