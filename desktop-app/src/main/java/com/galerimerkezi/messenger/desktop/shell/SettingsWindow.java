package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import com.galerimerkezi.messenger.desktop.notifications.BadgeIcon;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.options.SettingsView;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The settings beside the window that they belong to; there once, gone with it. */
final class SettingsWindow {

    private static final double WIDTH = 780;
    private static final double HEIGHT = 620;
    private static final double MIN_WIDTH = 480;
    private static final double MIN_HEIGHT = 400;

    private final Stage owner;
    private final Appearance appearance;
    private final Supplier<SettingsView> content;
    private final Supplier<String> title;
    private @Nullable Stage stage;
    private @Nullable SettingsView view;

    SettingsWindow(Stage owner, Appearance appearance, Supplier<SettingsView> content, Supplier<String> title) {
        this.owner = owner;
        this.appearance = appearance;
        this.content = content;
        this.title = title;
    }

    void show(Page page) {
        if (stage != null) {
            SingleWindow.toFront(stage);
            return;
        }
        var opened = new Stage();
        stage = opened;
        var made = content.get();
        view = made;
        made.show(page);
        var scene = new Scene(new ZoomPane(made.node()));
        var theme = appearance.theme();
        theme.dress(scene);
        appearance.obeyKeys(scene);
        // before the list of pages, which takes that key for itself
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !isChoosing(scene.getFocusOwner())) {
                event.consume();
                close();
            }
        });
        opened.initOwner(owner);
        opened.setTitle(title.get());
        opened.getIcons().setAll(BadgeIcon.of(0));
        opened.setScene(scene);
        opened.setMinWidth(MIN_WIDTH);
        opened.setMinHeight(MIN_HEIGHT);
        opened.setOnHidden(_ -> {
            theme.forget(scene);
            stage = null;
            view = null;
        });
        place(opened);
        opened.show();
        made.focus();
    }

    /** What can be chosen is another, or is said in another language. */
    void changed() {
        if (stage != null && view != null) {
            var page = view.page();
            var made = content.get();
            view = made;
            ((ZoomPane) stage.getScene().getRoot()).show(made.node());
            stage.setTitle(title.get());
            made.show(page);
            made.focus();
        }
    }

    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    /** An open list of choices is closed first. */
    private static boolean isChoosing(@Nullable Node focused) {
        return focused instanceof ComboBoxBase<?> box && box.isShowing();
    }

    /** In the middle of the window it belongs to, as far as the screen has room. */
    private void place(Stage opened) {
        var screen =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .map(Screen::getVisualBounds)
                        .orElseGet(() -> Screen.getPrimary().getVisualBounds());
        double factor = appearance.theme().zoom().get().factor();
        double width = Math.min(screen.getWidth(), WIDTH * factor);
        double height = Math.min(screen.getHeight(), HEIGHT * factor);
        opened.setWidth(width);
        opened.setHeight(height);
        opened.setX(within(owner.getX() + (owner.getWidth() - width) / 2, screen.getMinX(), screen.getMaxX() - width));
        opened.setY(within(owner.getY() + (owner.getHeight() - height) / 2, screen.getMinY(), bottom(screen, height)));
    }

    private static double bottom(Rectangle2D screen, double height) {
        return screen.getMaxY() - height;
    }

    private static double within(double wanted, double least, double most) {
        return Math.clamp(wanted, least, Math.max(least, most));
    }
}
