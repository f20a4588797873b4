package com.galerimerkezi.messenger.server.demo;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of a car that is nobody's: its shape in its colour, in a showroom. */
final class CarPicture {

    static final String TYPE = "image/jpeg";

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int FLOOR = 400;
    private static final double SCALE = 0.75;
    private static final float QUALITY = 0.65f;

    private static final Color TYRE = new Color(0x1D2023);
    private static final Color RIM = new Color(0xC4C9CE);
    private static final Color GLASS = new Color(0x25323D);
    private static final Color UNKNOWN = new Color(0x7B8794);

    private static final Map<String, Color> PAINTS = Map.ofEntries(
            Map.entry("Beyaz", new Color(0xEEF0F2)),
            Map.entry("Gri", new Color(0x747B83)),
            Map.entry("Gümüş", new Color(0xB4BBC2)),
            Map.entry("Siyah", new Color(0x24272B)),
            Map.entry("Kırmızı", new Color(0xB3262E)),
            Map.entry("Lacivert", new Color(0x1E2F55)),
            Map.entry("Mavi", new Color(0x2B66A8)),
            Map.entry("Turuncu", new Color(0xD9691E)),
            Map.entry("Kahverengi", new Color(0x5E4636)),
            Map.entry("Yeşil", new Color(0x4E6B4A)),
            Map.entry("Sarı", new Color(0xE0B52C)));

    private final CarBody body;
    private final Color paint;
    private final Graphics2D pen;

    private CarPicture(CarBody body, String colour, Graphics2D pen) {
        this.body = body;
        this.paint = PAINTS.getOrDefault(colour, UNKNOWN);
        this.pen = pen;
    }

    /** JPEG, of a few kilobytes. */
    static byte[] of(CarBody body, String colour) {
        var picture = new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SCALE, SCALE);
        new CarPicture(body, colour, pen).draw();
        pen.dispose();
        return written(picture);
    }

    private void draw() {
        room();
        shadow();
        shell();
        windows();
        lines();
        lights();
        wheel(body.frontWheel);
        wheel(body.rearWheel);
    }

    private void room() {
        pen.setPaint(new GradientPaint(0, 0, new Color(0xC9D2DA), 0, FLOOR, new Color(0xE9EDF0)));
        pen.fillRect(0, 0, WIDTH, FLOOR);
        pen.setPaint(new GradientPaint(0, FLOOR, new Color(0xB3BAC1), 0, HEIGHT, new Color(0xD3D8DC)));
        pen.fillRect(0, FLOOR, WIDTH, HEIGHT - FLOOR);
        pen.setPaint(
                new RadialGradientPaint(new Point2D.Double(WIDTH / 2.0, 190), 520, new float[] {0, 1}, new Color[] {
                    new Color(255, 255, 255, 150), new Color(255, 255, 255, 0)
                }));
        pen.fillRect(0, 0, WIDTH, FLOOR);
    }

    private void shadow() {
        for (int i = 0; i < 12; i++) {
            pen.setPaint(new Color(20, 24, 28, 14));
            pen.fill(new Ellipse2D.Double(70 + i * 9, 462 + i * 2.2, 820 - i * 18, 78 - i * 4.4));
        }
    }

    private void shell() {
        var shell = new Area(body.outline());
        for (int x : new int[] {body.frontWheel, body.rearWheel}) {
            shell.subtract(new Area(circle(x, axle(), body.wheel + 9)));
        }
        pen.setPaint(TYRE);
        pen.fill(new RoundRectangle2D.Double(150, 390, 660, 70, 20, 20));
        pen.fill(circle(body.frontWheel, axle(), body.wheel + 9));
        pen.fill(circle(body.rearWheel, axle(), body.wheel + 9));
        pen.setPaint(new GradientPaint(0, 190, mixed(Color.WHITE, 0.28), 0, 460, mixed(Color.BLACK, 0.30)));
        pen.fill(shell);
        pen.setClip(shell);
        pen.setPaint(new GradientPaint(0, 330, new Color(255, 255, 255, 70), 0, 372, new Color(255, 255, 255, 0)));
        pen.fill(new Rectangle2D.Double(0, 330, WIDTH, 42));
        pen.setPaint(new Color(0, 0, 0, 120));
        pen.fill(new Rectangle2D.Double(0, 432, WIDTH, 40));
        pen.setClip(null);
    }

    private void windows() {
        for (var window : new Path2D[] {body.frontWindow(), body.rearWindow()}) {
            pen.setPaint(GLASS);
            pen.fill(window);
            pen.setClip(window);
            pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.22f));
            pen.setPaint(Color.WHITE);
            var at = window.getBounds2D();
            pen.fill(new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight() * 0.45));
            pen.setComposite(AlphaComposite.SrcOver);
            pen.setClip(null);
        }
    }

    /** Where the doors end, and how they are opened. */
    private void lines() {
        var bottom = body.frontWindow().getBounds2D().getMaxY();
        pen.setPaint(new Color(0, 0, 0, 90));
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var front = body.frontWindow().getBounds2D().getMinX() + 16;
        pen.draw(new Line2D.Double(body.pillar, bottom, body.pillar, 430));
        pen.draw(new Line2D.Double(front, bottom + 4, front + 4, 430));
        pen.draw(new Line2D.Double(front + 4, 430, body.rearWheel - body.wheel - 16.0, 430));
        pen.setPaint(mixed(Color.BLACK, 0.45));
        for (int x : new int[] {body.pillar - 50, body.pillar + 92}) {
            pen.fill(new RoundRectangle2D.Double(x, bottom + 26, 34, 8, 8, 8));
        }
    }

    private void lights() {
        var at = body.outline().getBounds2D();
        var high = body.frontWindow().getBounds2D().getMaxY() + 44;
        pen.setClip(body.outline());
        pen.setPaint(new Color(0xF6F3DF));
        pen.fill(new Ellipse2D.Double(at.getMinX() - 14, high, 66, 26));
        pen.setPaint(new Color(0xA51E22));
        pen.fill(new RoundRectangle2D.Double(at.getMaxX() - 26, high - 12, 44, 40, 14, 14));
        pen.setClip(null);
    }

    private void wheel(int x) {
        int y = axle();
        pen.setPaint(TYRE);
        pen.fill(circle(x, y, body.wheel));
        pen.setPaint(RIM);
        pen.fill(circle(x, y, body.wheel * 0.66));
        pen.setPaint(new Color(0x6B7178));
        pen.setStroke(new BasicStroke(5));
        for (int spoke = 0; spoke < 10; spoke++) {
            double angle = Math.PI * spoke / 5;
            double reach = body.wheel * 0.6;
            pen.draw(new Line2D.Double(x, y, x + Math.cos(angle) * reach, y + Math.sin(angle) * reach));
        }
        pen.setPaint(RIM);
        pen.fill(circle(x, y, body.wheel * 0.18));
    }

    private int axle() {
        return 500 - body.wheel;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private Color mixed(Color with, double part) {
        return new Color(
                mixed(paint.getRed(), with.getRed(), part),
                mixed(paint.getGreen(), with.getGreen(), part),
                mixed(paint.getBlue(), with.getBlue(), part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    private static byte[] written(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
