package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.look.Hint;
import java.util.Locale;
import javafx.scene.shape.SVGPath;

/** How far an own message is, as one small shape: there is one in every bubble, and two icons cost a fifth of it. */
final class Tick extends SVGPath {

    private static final String CHECK = "M10.8 3.2 L4.9 9.2 L2.2 6.5";
    private static final String SECOND_CHECK = " M15.8 3.2 L9.9 9.2 L8.5 7.8";
    private static final String CIRCLE = "M6.5 1.1 A5.4 5.4 0 1 1 6.49 1.1";
    private static final String HANDS = " M6.5 3.4 L6.5 6.5 L8.6 7.6";
    private static final String EXCLAMATION = " M6.5 3.9 L6.5 6.8 M6.5 9 L6.5 9.1";

    Tick(Delivery delivery, String how) {
        setContent(
                switch (delivery) {
                    case QUEUED, SENDING -> CIRCLE + HANDS;
                    case SENT -> CHECK;
                    case DELIVERED, READ -> CHECK + SECOND_CHECK;
                    case FAILED -> CIRCLE + EXCLAMATION;
                });
        getStyleClass().addAll("tick", delivery.name().toLowerCase(Locale.ROOT));
        Hint.on(this, how);
    }
}
