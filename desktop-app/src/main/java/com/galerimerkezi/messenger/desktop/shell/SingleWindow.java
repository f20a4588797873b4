package com.galerimerkezi.messenger.desktop.shell;

import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window that is there once at most: asked for again, it comes to the front. */
final class SingleWindow {

    private @Nullable Stage stage;

    void show(Consumer<Stage> opening) {
        if (stage != null && stage.isShowing()) {
            toFront(stage);
            return;
        }
        stage = new Stage();
        opening.accept(stage);
    }

    static void toFront(Stage window) {
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
    }
}
