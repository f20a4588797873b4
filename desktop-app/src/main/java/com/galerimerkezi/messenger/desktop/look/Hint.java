package com.galerimerkezi.messenger.desktop.look;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a small sign means. A tooltip is a window with a scene of its own: it is made for whoever points at the sign. */
public final class Hint {

    private Hint() {}

    public static void on(Node sign, String meaning) {
        sign.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                sign.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(sign, new Tooltip(meaning));
            }
        });
    }
}
