package com.galerimerkezi.messenger.desktop.offers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * One beat a second for all countdowns of a window, while there are any and the window can be seen. No animation: that
 * would draw sixty frames a second.
 */
public final class Ticks {

    private final Map<Object, Runnable> listeners = new LinkedHashMap<>();
    private final ObservableValue<Boolean> visible;
    private final Executor aSecondLater;
    private final Subscription watching;
    private boolean running;

    public Ticks(ObservableValue<Boolean> visible, Executor aSecondLater) {
        this.visible = visible;
        this.aSecondLater = aSecondLater;
        watching = visible.subscribe(seen -> {
            if (seen) {
                beat();
            }
        });
    }

    /** Until the subscription ends. */
    Subscription listen(Runnable listener) {
        var key = new Object();
        listeners.put(key, listener);
        begin();
        return () -> listeners.remove(key);
    }

    public void close() {
        watching.unsubscribe();
        listeners.clear();
    }

    private void begin() {
        if (!running && !listeners.isEmpty() && visible.getValue()) {
            running = true;
            aSecondLater.execute(this::end);
        }
    }

    private void end() {
        running = false;
        if (visible.getValue()) {
            beat();
        }
    }

    private void beat() {
        List.copyOf(listeners.values()).forEach(Runnable::run);
        begin();
    }
}
