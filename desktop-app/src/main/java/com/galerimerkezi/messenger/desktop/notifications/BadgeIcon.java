package com.galerimerkezi.messenger.desktop.notifications;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The window's icon with the number of rooms on it, drawn for each size: a number that is scaled is not readable. */
public final class BadgeIcon {

    static final Color BADGE = Color.web("#D92D20");
    private static final List<Integer> SIZES = List.of(16, 32, 48, 256);
    private static final Color GROUND = Color.web("#0A7C72");
    private static final int MOST = 99;
    private static final int MOST_IN_A_SMALL_ONE = 9;
    private static final int SMALL = 16;

    private BadgeIcon() {}

    /** On the UI thread, the smallest first. */
    public static List<Image> of(long rooms) {
        return SIZES.stream().map(size -> draw(size, label(rooms, size))).toList();
    }

    static String label(long rooms, int size) {
        int most = size <= SMALL ? MOST_IN_A_SMALL_ONE : MOST;
        return rooms == 0 ? "" : rooms > most ? most + "+" : String.valueOf(rooms);
    }

    private static Image draw(int size, String label) {
        var canvas = new Canvas(size, size);
        var pen = canvas.getGraphicsContext2D();
        drawBubble(pen, size);
        if (!label.isEmpty()) {
            drawBadge(pen, size, label);
        }
        var seeThrough = new SnapshotParameters();
        seeThrough.setFill(Color.TRANSPARENT);
        return canvas.snapshot(seeThrough, null);
    }

    private static void drawBubble(GraphicsContext pen, double size) {
        pen.setFill(GROUND);
        pen.fillRoundRect(0, 0, size, size, size * 0.44, size * 0.44);
        pen.setFill(Color.WHITE);
        pen.fillRoundRect(size * 0.2, size * 0.22, size * 0.6, size * 0.42, size * 0.24, size * 0.24);
        pen.fillPolygon(
                new double[] {size * 0.3, size * 0.3, size * 0.52},
                new double[] {size * 0.58, size * 0.82, size * 0.6},
                3);
    }

    private static void drawBadge(GraphicsContext pen, double size, String label) {
        double height = size * 0.62;
        var font = Font.font("Inter", FontWeight.BOLD, height * 0.82);
        var text = new Text(label);
        text.setFont(font);
        double width = Math.clamp(text.getLayoutBounds().getWidth() + height * 0.36, height, size);
        pen.setFill(BADGE);
        pen.fillRoundRect(size - width, size - height, width, height, height, height);
        pen.setFill(Color.WHITE);
        pen.setFont(font);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(label, size - width / 2, size - height / 2, width * 0.86);
    }
}
