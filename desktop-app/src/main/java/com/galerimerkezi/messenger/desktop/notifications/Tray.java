package com.galerimerkezi.messenger.desktop.notifications;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The icon beside the clock. On Windows only: elsewhere AWT does not get along with JavaFX's own GTK or menu bar. */
public final class Tray implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tray.class);

    private final boolean supported =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    private final Executor ui;
    private final Runnable clicked;
    private @Nullable TrayIcon icon;

    public Tray(Executor ui, Runnable clicked) {
        this.ui = ui;
        this.clicked = clicked;
    }

    public void show(Image image, String tooltip) {
        if (supported) {
            var copy = copyOf(image);
            EventQueue.invokeLater(() -> replace(copy, tooltip));
        }
    }

    private void replace(BufferedImage image, String tooltip) {
        try {
            if (icon == null) {
                var fresh = new TrayIcon(image);
                fresh.setImageAutoSize(true);
                fresh.addActionListener(_ -> ui.execute(clicked));
                SystemTray.getSystemTray().add(fresh);
                icon = fresh;
            }
            icon.setImage(image);
            icon.setToolTip(tooltip);
        } catch (AWTException | UnsupportedOperationException noTray) {
            LOG.info("There is no place beside the clock: {}", noTray.toString());
        }
    }

    private static BufferedImage copyOf(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }

    @Override
    public void close() {
        if (supported) {
            EventQueue.invokeLater(() -> {
                if (icon != null) {
                    SystemTray.getSystemTray().remove(icon);
                }
                icon = null;
            });
        }
    }
}
