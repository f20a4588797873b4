package com.galerimerkezi.messenger.desktop.conversation;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/** The menu of one bubble at a time. It stays while its row is drawn anew, and goes with the conversation. */
final class OpenMenu {

    private @Nullable ContextMenu shown;

    void show(ContextMenu menu, Node over, double screenX, double screenY) {
        hide();
        shown = menu;
        menu.show(over.getScene().getRoot(), screenX, screenY);
    }

    void hide() {
        if (shown != null) {
            shown.hide();
        }
    }
}
