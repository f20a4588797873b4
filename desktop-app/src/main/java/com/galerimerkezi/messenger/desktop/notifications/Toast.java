package com.galerimerkezi.messenger.desktop.notifications;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;

/** A small window that lies above the others, takes no focus, and goes by itself unless somebody is at it. */
final class Toast {

    private final Stage stage = new Stage(StageStyle.TRANSPARENT);
    private final Scene scene;
    private final PauseTransition stay;

    Toast(ToastView view, Duration staying) {
        scene = new Scene(view, Color.TRANSPARENT);
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stay = new PauseTransition(staying);
        stay.setOnFinished(_ -> {
            if (view.isBusy()) {
                stay.playFromStart();
            } else {
                stage.hide();
            }
        });
    }

    Scene scene() {
        return scene;
    }

    void onClosed(Runnable closed) {
        stage.setOnHidden(_ -> {
            stay.stop();
            closed.run();
        });
    }

    /** Some systems give every new window the focus; whoever had it gets it back. */
    void show(String title) {
        var focused = Window.getWindows().stream().filter(Window::isFocused).toList();
        stage.setTitle(title);
        stage.show();
        scene.getRoot().requestFocus();
        focused.forEach(Window::requestFocus);
        stay.playFromStart();
    }

    void close() {
        stage.hide();
    }

    double width() {
        return stage.getWidth();
    }

    double height() {
        return stage.getHeight();
    }

    void place(double x, double y) {
        stage.setX(x);
        stage.setY(y);
    }
}
