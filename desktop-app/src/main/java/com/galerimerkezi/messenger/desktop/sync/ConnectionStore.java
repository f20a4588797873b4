package com.galerimerkezi.messenger.desktop.sync;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The connection as the user sees it. */
public final class ConnectionStore {

    private final ReadOnlyObjectWrapper<ConnectionState> state =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Connecting());
    private final Executor ui;
    private final Runnable retry;

    public ConnectionStore(Executor ui, Runnable retry) {
        this.ui = ui;
        this.retry = retry;
    }

    public ReadOnlyObjectProperty<ConnectionState> state() {
        return state.getReadOnlyProperty();
    }

    public void retryNow() {
        retry.run();
    }

    public void changed(ConnectionState now) {
        ui.execute(() -> state.set(now));
    }
}
