package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.desktop.sync.ConnectionStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** What the bar over everything says about the line; online it says nothing. */
final class ConnectionViewModel {

    enum State {
        HIDDEN,
        CONNECTING,
        OFFLINE
    }

    private final ConnectionStore store;
    private final Texts texts;
    private final Moments moments;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.HIDDEN);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final Subscription changes;

    ConnectionViewModel(ConnectionStore store, Texts texts, Moments moments) {
        this.store = store;
        this.texts = texts;
        this.moments = moments;
        changes = store.state().subscribe(_ -> tick());
    }

    /** Once a second, for the countdown. */
    void tick() {
        switch (store.state().get()) {
            case ConnectionState.Online _ -> show(State.HIDDEN, "");
            case ConnectionState.Connecting _ -> show(State.CONNECTING, texts.get("connection.connecting"));
            case ConnectionState.Offline offline -> show(State.OFFLINE, countdown(offline));
        }
    }

    private String countdown(ConnectionState.Offline offline) {
        long seconds =
                Math.ceilDiv(Duration.between(moments.now(), offline.retryAt()).toMillis(), 1000);
        return seconds <= 0 ? texts.get("connection.offline.now") : texts.get("connection.offline", seconds);
    }

    private void show(State now, String line) {
        state.set(now);
        text.set(line);
    }

    void retry() {
        store.retryNow();
    }

    void close() {
        changes.unsubscribe();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }
}
