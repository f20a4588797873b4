package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import com.galerimerkezi.messenger.desktop.notifications.BadgeIcon;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.WindowGeometry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What is round a window's content: its place on the screen, its size, its colours. */
final class WindowFrame {

    private static final long LEFT_ALONE_SECONDS = 20;
    private static final long STILL_AWAY_SECONDS = 300;

    private final Stage stage;
    private final Preferences preferences;
    private final Theme theme;
    private final ZoomPane pane = new ZoomPane(new StackPane());
    private final Scene scene = new Scene(pane);
    private final Executor ui;
    private @Nullable WindowGeometry usual;
    private Runnable forgetting = () -> {};

    WindowFrame(Stage stage, Preferences preferences, Appearance appearance, Executor ui) {
        this.ui = ui;
        this.stage = stage;
        this.preferences = preferences;
        this.theme = appearance.theme();
        theme.dress(scene);
        appearance.obeyKeys(pane);
        stage.setScene(scene);
        stage.getIcons().setAll(BadgeIcon.of(0));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(side -> side.subscribe((_, _) -> noteUsual()));
        pane.zoom().subscribe(zoom -> leastSize(zoom.doubleValue()));
        var housekeeping =
                new Housekeeping(this::isLooked, after(LEFT_ALONE_SECONDS), after(STILL_AWAY_SECONDS), this::tidy);
        Stream.of(stage.focusedProperty(), stage.iconifiedProperty())
                .forEach(sight -> sight.subscribe((_, _) -> housekeeping.changed()));
    }

    /** What can be had again goes while nobody looks. */
    void whenLeftAlone(Runnable action) {
        forgetting = action;
    }

    private void tidy() {
        forgetting.run();
        System.gc();
    }

    private boolean isLooked() {
        return stage.isFocused() && !stage.isIconified();
    }

    private Executor after(long seconds) {
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, ui);
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
        var now = geometryOf(stage);
        preferences.geometry(usual != null && now.maximized() ? usual.maximized(true) : now);
        theme.forget(scene);
    }

    /** A moment later: a window that is being maximised may say its new size before it says why. */
    private void noteUsual() {
        ui.execute(() -> {
            if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
                usual = geometryOf(stage);
            }
        });
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
        usual = geometry.maximized(false);
        stage.setX(geometry.x());
        stage.setY(geometry.y());
        stage.setWidth(geometry.width());
        stage.setHeight(geometry.height());
        stage.setMaximized(geometry.maximized());
    }
}
