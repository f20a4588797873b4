package com.galerimerkezi.messenger.desktop.platform;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The only hop to the JavaFX thread. */
public final class UiThread implements Executor {

    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
