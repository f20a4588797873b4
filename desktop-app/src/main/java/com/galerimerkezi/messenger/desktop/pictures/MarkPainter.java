package com.galerimerkezi.messenger.desktop.pictures;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Draws marks, each with a dark edge: they are seen on white paint as on black. On the UI thread. */
final class MarkPainter {

    private static final double LINE = 0.008;
    private static final double EDGE = 0.005;
    private static final double HEAD = 0.045;
    private static final double HEAD_ANGLE = Math.toRadians(28);
    private static final double LETTERS = 0.045;
    private static final Color AROUND = Color.color(0, 0, 0, 0.55);

    private final GraphicsContext target;
    /** Pixels of the picture's longer side. */
    private final double scale;

    private MarkPainter(GraphicsContext target, double scale) {
        this.target = target;
        this.scale = scale;
        target.setLineCap(StrokeLineCap.ROUND);
        target.setLineJoin(StrokeLineJoin.ROUND);
        target.setTextBaseline(VPos.BASELINE);
        target.setFont(Font.font("Inter", FontWeight.SEMI_BOLD, LETTERS * scale));
    }

    static void paint(List<Mark> marks, GraphicsContext target, double scale) {
        var painter = new MarkPainter(target, scale);
        marks.forEach(painter::paint);
    }

    /** The picture with its marks, in all its pixels. */
    static BufferedImage painted(Image picture, List<Mark> marks) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var canvas = new Canvas(width, height);
        canvas.getGraphicsContext2D().drawImage(picture, 0, 0);
        paint(marks, canvas.getGraphicsContext2D(), Math.max(width, height));
        var how = new SnapshotParameters();
        how.setFill(Color.WHITE);
        return LocalPicture.fromFx(canvas.snapshot(how, null));
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Arrow arrow -> {
                arrow(arrow, AROUND, LINE + EDGE);
                arrow(arrow, arrow.colour(), LINE);
            }
            case Mark.Circle circle -> {
                circle(circle, AROUND, LINE + EDGE);
                circle(circle, circle.colour(), LINE);
            }
            case Mark.Words words -> words(words);
        }
    }

    private void arrow(Mark.Arrow arrow, Color colour, double width) {
        target.setStroke(colour);
        target.setLineWidth(width * scale);
        double angle = Math.atan2(arrow.toY() - arrow.fromY(), arrow.toX() - arrow.fromX());
        target.beginPath();
        target.moveTo(arrow.fromX() * scale, arrow.fromY() * scale);
        target.lineTo(arrow.toX() * scale, arrow.toY() * scale);
        for (double side : new double[] {-HEAD_ANGLE, HEAD_ANGLE}) {
            target.moveTo(arrow.toX() * scale, arrow.toY() * scale);
            target.lineTo(
                    (arrow.toX() - HEAD * Math.cos(angle + side)) * scale,
                    (arrow.toY() - HEAD * Math.sin(angle + side)) * scale);
        }
        target.stroke();
    }

    private void circle(Mark.Circle circle, Color colour, double width) {
        target.setStroke(colour);
        target.setLineWidth(width * scale);
        target.strokeOval(
                Math.min(circle.fromX(), circle.toX()) * scale,
                Math.min(circle.fromY(), circle.toY()) * scale,
                Math.abs(circle.toX() - circle.fromX()) * scale,
                Math.abs(circle.toY() - circle.fromY()) * scale);
    }

    private void words(Mark.Words words) {
        target.setStroke(AROUND);
        target.setLineWidth(2 * EDGE * scale);
        target.strokeText(words.words(), words.x() * scale, words.y() * scale);
        target.setFill(words.colour());
        target.fillText(words.words(), words.x() * scale, words.y() * scale);
    }
}
