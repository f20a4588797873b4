package com.galerimerkezi.messenger.desktop.shell;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** A photo that is nobody's: a car before a sky. */
final class PaintedCar {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 853;
    private static final List<Color> PAINTS =
            List.of(new Color(0xB23A48), new Color(0x2F6690), new Color(0x3A7D44), new Color(0x6C757D));

    private PaintedCar() {}

    static BufferedImage at(int number) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9CC5E8), 0, HEIGHT, new Color(0xE9F1F7)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(new Color(0x7A7F84));
        pen.fillRect(0, 600, WIDTH, HEIGHT - 600);
        car(pen, PAINTS.get(number % PAINTS.size()));
        pen.dispose();
        return picture;
    }

    private static void car(Graphics2D pen, Color paint) {
        pen.setPaint(paint);
        pen.fillRoundRect(180, 430, 920, 190, 120, 120);
        pen.fillRoundRect(380, 300, 480, 220, 160, 160);
        pen.setPaint(new Color(0xD6E6F2));
        pen.fillRoundRect(420, 335, 180, 110, 50, 50);
        pen.fillRoundRect(630, 335, 180, 110, 50, 50);
        for (int x : new int[] {290, 830}) {
            pen.setPaint(new Color(0x22262A));
            pen.fillOval(x, 540, 160, 160);
            pen.setStroke(new BasicStroke(12));
            pen.setPaint(new Color(0xC9CED2));
            pen.drawOval(x + 40, 580, 80, 80);
        }
    }
}
