package com.galerimerkezi.messenger.desktop.conversation;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** While messages are chosen, a click anywhere in a row is about choosing it; with Ctrl the first one is chosen, with Shift all on the way. */
final class ChoosingByMouse {

    private final ConversationViewModel model;
    private final ChosenMessages chosen;

    ChoosingByMouse(ConversationViewModel model, ChosenMessages chosen) {
        this.model = model;
        this.chosen = chosen;
    }

    void listenOn(Node list) {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::taken);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::taken);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::taken);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Nothing in the row hears of it. */
    private void taken(MouseEvent event) {
        if (isAboutChoosing(event) && rowAt(event).isPresent()) {
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (!isAboutChoosing(event)) {
            return;
        }
        rowAt(event).ifPresent(row -> {
            if (event.isShiftDown()) {
                chosen.extendTo(row, model.rows());
            } else {
                chosen.toggle(row);
            }
            event.consume();
        });
    }

    private boolean isAboutChoosing(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && (!chosen.isEmpty() || event.isShortcutDown());
    }

    private static Optional<TimelineRow> rowAt(MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof BubbleRow)) {
            node = node.getParent();
        }
        return node == null || !(node.getUserData() instanceof TimelineRow row) ? Optional.empty() : Optional.of(row);
    }
}
