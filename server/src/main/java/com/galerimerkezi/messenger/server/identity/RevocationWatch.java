package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.server.platform.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Notices sessions that another process has ended, so that a user locked out on the command line is out at once. */
@Component
final class RevocationWatch {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A session is stamped before its end is committed, and by another process's clock. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    private final SessionRepository sessions;
    private final RevokedSessions revoked;
    private final List<SessionEndListener> listeners;
    private final Clock clock;
    private volatile Instant lookedAt;

    RevocationWatch(
            SessionRepository sessions,
            RevokedSessions revoked,
            List<SessionEndListener> listeners,
            Background background,
            Clock clock) {
        this.sessions = sessions;
        this.revoked = revoked;
        this.listeners = listeners;
        this.clock = clock;
        lookedAt = clock.instant();
        background.every(PAUSE, PAUSE, "revoked sessions", this::look);
    }

    private void look() {
        try {
            var now = clock.instant();
            sessions.revokedSince(lookedAt.minus(OVERLAP)).stream()
                    .filter(session -> !revoked.contains(session))
                    .forEach(this::end);
            lookedAt = now;
        } catch (DataAccessException databaseIsAway) {
            // Its absence is told elsewhere, and not twice a second; the next look sees what this one missed.
            return;
        }
    }

    private void end(SessionId session) {
        revoked.add(session);
        listeners.forEach(listener -> listener.ended(session, ErrorCode.SESSION_REVOKED));
    }
}
