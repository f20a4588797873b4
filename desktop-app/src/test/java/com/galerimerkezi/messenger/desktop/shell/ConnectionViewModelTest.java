package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.shell.ConnectionViewModel.State;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.desktop.sync.ConnectionStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConnectionViewModelTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final AtomicInteger retries = new AtomicInteger();
    private final ConnectionStore store = new ConnectionStore(Runnable::run, retries::incrementAndGet);
    private final Texts texts = Texts.in("tr");
    private final ConnectionViewModel model =
            new ConnectionViewModel(store, texts, new Moments(texts, Clock.fixed(NOON, ZoneOffset.UTC)));

    @Test
    void onlineNothingIsSaid() {
        store.changed(new ConnectionState.Online());

        assertThat(model.state().get()).isEqualTo(State.HIDDEN);
        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void connectingIsSaid() {
        store.changed(new ConnectionState.Connecting());

        assertThat(model.state().get()).isEqualTo(State.CONNECTING);
        assertThat(model.text().get()).isEqualTo("Bağlanılıyor…");
    }

    @Test
    void offlineTheSecondsToTheNextTryAreCountedUpwards() {
        store.changed(new ConnectionState.Offline(NOON.plusMillis(11_001)));

        assertThat(model.state().get()).isEqualTo(State.OFFLINE);
        assertThat(model.text().get()).isEqualTo("Bağlantı yok. 12 sn içinde yeniden bağlanılacak");
    }

    @Test
    void aTryThatIsDueIsNotCountedBelowZero() {
        store.changed(new ConnectionState.Offline(NOON.minusSeconds(3)));

        assertThat(model.text().get()).isEqualTo("Bağlantı yok. Yeniden bağlanılıyor…");
    }

    @Test
    void theButtonAsksForATryAtOnce() {
        model.retry();

        assertThat(retries).hasValue(1);
    }

    @Test
    void aClosedWindowHearsNothingAnyMore() {
        model.close();

        store.changed(new ConnectionState.Online());

        assertThat(model.state().get()).isEqualTo(State.CONNECTING);
    }
}
