package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.desktop.look.SeeThrough;
import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** A small window that lies above the others, takes no focus, and goes by itself unless somebody is at it. */
final class Toast {

    private final Stage stage = new Stage(StageStyle.TRANSPARENT);
    private final Scene scene;
    private final ToastView view;
    private final Executor aWhileLater;

    Toast(ToastView view, Executor aWhileLater) {
        this.view = view;
        this.aWhileLater = aWhileLater;
        var pane = new ZoomPane(view);
        if (SeeThrough.isPossible()) {
            pane.getStyleClass().add("clear");
        }
        scene = new Scene(pane, Color.TRANSPARENT);
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        pane.zoom().subscribe(() -> stage.sizeToScene());
    }

    Announcement announcement() {
        return view.announcement();
    }

    /** Somebody is writing a reply in it. */
    boolean isAnswered() {
        return view.hasReply();
    }

    Scene scene() {
        return scene;
    }

    void onClosed(Runnable closed) {
        stage.setOnHidden(_ -> closed.run());
    }

    void onResized(Runnable resized) {
        stage.widthProperty().subscribe((_, _) -> resized.run());
        stage.heightProperty().subscribe((_, _) -> resized.run());
    }

    /** Some systems give every new window the focus; whoever had it gets it back. */
    void show(String title) {
        var focused = Window.getWindows().stream().filter(Window::isFocused).toList();
        stage.setTitle(title);
        stage.show();
        view.requestFocus();
        focused.forEach(Window::requestFocus);
        stay();
    }

    private void stay() {
        aWhileLater.execute(() -> {
            if (view.wasBusy() && stage.isShowing()) {
                stay();
            } else {
                stage.hide();
            }
        });
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
