package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import com.galerimerkezi.messenger.desktop.notifications.BadgeIcon;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.WindowGeometry;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What is round a window's content: its place on the screen, its size, its colours. */
final class WindowFrame {

    private final Stage stage;
    private final Preferences preferences;
    private final Theme theme;
    private final ZoomPane pane = new ZoomPane(new StackPane());
    private final Scene scene = new Scene(pane);

    WindowFrame(Stage stage, Preferences preferences, Appearance appearance) {
        this.stage = stage;
        this.preferences = preferences;
        this.theme = appearance.theme();
        theme.dress(scene);
        appearance.obeyKeys(scene);
        stage.setScene(scene);
        stage.getIcons().setAll(BadgeIcon.of(0));
        pane.zoom().subscribe(zoom -> leastSize(zoom.doubleValue()));
    }

    Stage stage() {
        return stage;
    }

    void open(Parent content) {
        show(content);
        place();
        stage.show();
    }

    void show(Parent content) {
        pane.show(content);
    }

    void toFront() {
        SingleWindow.toFront(stage);
    }

    /** When the window is gone. */
    void close() {
        preferences.geometry(geometryOf(stage));
        theme.forget(scene);
    }

    /** What is drawn large needs a larger window, but never more than the screen has. */
    private void leastSize(double zoom) {
        var screen = Screen.getPrimary().getVisualBounds();
        double factor = Math.max(1, WindowPlacement.LEAST_SHARE * zoom);
        stage.setMinWidth(Math.min(screen.getWidth(), WindowPlacement.MIN_WIDTH * factor));
        stage.setMinHeight(Math.min(screen.getHeight(), WindowPlacement.MIN_HEIGHT * factor));
    }

    private static WindowGeometry geometryOf(Stage stage) {
        return new WindowGeometry(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private void place() {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var others = Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !window.equals(stage))
                .map(window -> geometryOf((Stage) window))
                .toList();
        var geometry = WindowPlacement.beside(others, WindowPlacement.place(preferences.geometry(), screens), screens);
        stage.setX(geometry.x());
        stage.setY(geometry.y());
        stage.setWidth(geometry.width());
        stage.setHeight(geometry.height());
        stage.setMaximized(geometry.maximized());
    }
}
