package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Sessions that ended while an access token of theirs may still live, in memory, so that no request asks the database. */
@Component
final class RevokedSessions {

    private final Map<SessionId, Instant> endedAt = new ConcurrentHashMap<>();
    private final Clock clock;

    RevokedSessions(SessionRepository sessions, Clock clock) {
        this.clock = clock;
        sessions.revokedSince(oldestThatMatters()).forEach(this::add);
    }

    void add(SessionId session) {
        endedAt.put(session, clock.instant());
        endedAt.values().removeIf(at -> at.isBefore(oldestThatMatters()));
    }

    boolean contains(SessionId session) {
        return endedAt.containsKey(session);
    }

    /** What ended before this has no living access token, whatever their life was set to when they were issued. */
    private Instant oldestThatMatters() {
        return clock.instant().minus(TokenService.LONGEST_LIFE);
    }
}
