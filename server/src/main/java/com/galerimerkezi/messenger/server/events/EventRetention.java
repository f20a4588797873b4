package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Forgets events older than the retention, in small bites; a client from before them loads afresh. */
@Component
class EventRetention {

    private static final int BITE = 1000;

    private final EventRepository events;
    private final Transactions transactions;
    private final Settings.Sync settings;
    private final Clock clock;

    EventRetention(
            EventRepository events, Transactions transactions, Settings settings, Background background, Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.settings = settings.sync();
        this.clock = clock;
        background.every(Duration.ofMinutes(10), Duration.ofHours(1), "event retention", this::forget);
    }

    void forget() {
        var before = clock.instant().minus(settings.retention()).atOffset(ZoneOffset.UTC);
        int gone;
        do {
            gone = transactions.write(() -> events.forgetBefore(before, BITE));
        } while (gone == BITE);
    }
}
