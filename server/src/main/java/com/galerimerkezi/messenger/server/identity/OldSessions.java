package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets sessions that are long over, and refresh tokens that ran out. */
@Component
final class OldSessions {

    private final SessionRepository sessions;
    private final Transactions transactions;
    private final Clock clock;

    OldSessions(SessionRepository sessions, Transactions transactions, Background background, Clock clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
        background.every(Duration.ofMinutes(7), Duration.ofHours(1), "old sessions", this::forget);
    }

    void forget() {
        transactions.write(() -> {
            // No session is forgotten while an access token of it must be refused.
            sessions.deleteOver(clock.instant().minus(TokenService.LONGEST_LIFE));
            return true;
        });
    }
}
