package com.galerimerkezi.messenger.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/** Hears every key and every move of the mouse in any window of the program. */
final class DeskWatch implements AutoCloseable {

    private final EventHandler<InputEvent> touched;
    private final ListChangeListener<Window> windows = this::changed;

    DeskWatch(Runnable touched) {
        this.touched = _ -> touched.run();
        Window.getWindows().forEach(this::listen);
        Window.getWindows().addListener(windows);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listen);
            change.getRemoved().forEach(this::forget);
        }
    }

    private void listen(Window window) {
        window.addEventFilter(InputEvent.ANY, touched);
    }

    private void forget(Window window) {
        window.removeEventFilter(InputEvent.ANY, touched);
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(this::forget);
    }
}
