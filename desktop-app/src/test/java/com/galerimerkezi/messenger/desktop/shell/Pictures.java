package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of a window with the menus that are open over it. */
final class Pictures {

    static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));

    static final java.awt.Color GROUND = new java.awt.Color(0xD5DBDF);

    private Pictures() {}

    static void take(String name, Supplier<? extends Window> window) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var file = FOLDER.resolve(name + ".png");
        onUi(() -> write(of(window.get()), file));
        assertThat(file).isNotEmptyFile();
    }

    private static Path write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static BufferedImage of(Window window) {
        var popups = Window.getWindows().stream()
                .filter(shown -> shown instanceof PopupWindow && !(shown instanceof Tooltip))
                .toList();
        var place = placeOf(window);
        popups.forEach(popup -> place.add(placeOf(popup)));
        var picture = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_RGB);
        paint(picture);
        draw(window, picture, place);
        popups.forEach(popup -> draw(popup, picture, place));
        return picture;
    }

    private static Rectangle placeOf(Window window) {
        var scene = window.getScene();
        return new Rectangle(
                (int) (window.getX() + scene.getX()),
                (int) (window.getY() + scene.getY()),
                (int) scene.getWidth(),
                (int) scene.getHeight());
    }

    /** A menu may stand out over the window's edge. */
    private static void paint(BufferedImage picture) {
        var graphics = picture.createGraphics();
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
    }

    private static void draw(Window window, BufferedImage picture, Rectangle place) {
        var at = placeOf(window);
        var scene = window.getScene();
        if (window instanceof PopupWindow) {
            scene.setFill(Color.TRANSPARENT);
        }
        var graphics = picture.createGraphics();
        graphics.drawImage(SwingFXUtils.fromFXImage(scene.snapshot(null), null), at.x - place.x, at.y - place.y, null);
        graphics.dispose();
    }
}
