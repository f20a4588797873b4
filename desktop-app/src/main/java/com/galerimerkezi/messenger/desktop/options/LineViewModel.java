package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.session.Account;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.desktop.sync.ConnectionStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The line to the server, and what of it is on this computer. */
public final class LineViewModel {

    private static final long KILO = 1024;

    private final Account account;
    private final Texts texts;
    private final Moments moments;
    private final ReadOnlyStringWrapper roundTrip = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cacheSize = new ReadOnlyStringWrapper("");
    private final ObservableValue<String> state;

    public LineViewModel(Account account, ConnectionStore connection, Texts texts, Moments moments) {
        this.account = account;
        this.texts = texts;
        this.moments = moments;
        state = connection.state().map(this::name);
    }

    private String name(ConnectionState now) {
        return texts.get(
                switch (now) {
                    case ConnectionState.Online _ -> "settings.state.online";
                    case ConnectionState.Connecting _ -> "settings.state.connecting";
                    case ConnectionState.Offline _ -> "settings.state.offline";
                });
    }

    /** Asks the server and the disk how it is now. */
    void look() {
        roundTrip.set(texts.get("settings.roundTrip.measuring"));
        var _ = account.roundTrip().whenComplete(this::took);
        var _ = account.cacheSize().thenAccept(bytes -> cacheSize.set(sizeOf(bytes)));
    }

    private void took(@Nullable Duration time, @Nullable Throwable failure) {
        roundTrip.set(
                time == null || failure != null
                        ? texts.get("settings.roundTrip.none")
                        : texts.get(
                                "settings.roundTrip.value", Math.max(1, time.toMillis()), moments.time(moments.now())));
    }

    private String sizeOf(long bytes) {
        if (bytes < KILO) {
            return texts.get("settings.size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? texts.get("settings.size.kilo", bytes / KILO)
                : texts.get("settings.size.mega", bytes / (KILO * KILO));
    }

    void reconnect() {
        account.reconnect();
        look();
    }

    String server() {
        return account.server().toString();
    }

    String dataFolder() {
        return account.dataFolder().toString();
    }

    ObservableValue<String> state() {
        return state;
    }

    ReadOnlyStringProperty roundTrip() {
        return roundTrip.getReadOnlyProperty();
    }

    ReadOnlyStringProperty cacheSize() {
        return cacheSize.getReadOnlyProperty();
    }
}
