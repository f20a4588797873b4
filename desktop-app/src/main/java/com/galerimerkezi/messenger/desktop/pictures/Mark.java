package com.galerimerkezi.messenger.desktop.pictures;

import javafx.scene.paint.Color;

/** Something drawn on a picture. Places are shares of its longer side, so that they hold for every size of it. */
sealed interface Mark {

    Color colour();

    record Arrow(double fromX, double fromY, double toX, double toY, Color colour) implements Mark {}

    /** An ellipse within two corners. */
    record Circle(double fromX, double fromY, double toX, double toY, Color colour) implements Mark {}

    /** From the beginning of the line on which they stand. */
    record Words(double x, double y, String words, Color colour) implements Mark {}
}
