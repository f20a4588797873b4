package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.ServerEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody of a gallery is there.
 *
 * @param lastSeenAt of whoever was there last; null while somebody is
 */
public record Attendance(State state, @Nullable Instant lastSeenAt) {

    /** The more of it, the better. */
    public enum State {
        /** Nobody tells: the gallery does not show it, or never came. */
        UNKNOWN,
        GONE,
        AWAY,
        HERE
    }

    public static final Attendance UNKNOWN = new Attendance(State.UNKNOWN, null);

    static Attendance of(ServerEvent.PresenceChanged news) {
        if (news.online()) {
            return news.away() ? new Attendance(State.AWAY, news.lastSeenAt()) : new Attendance(State.HERE, null);
        }
        return news.lastSeenAt() == null ? UNKNOWN : new Attendance(State.GONE, news.lastSeenAt());
    }

    static Attendance of(Collection<Attendance> people) {
        var best = people.stream()
                .map(Attendance::state)
                .max(Comparator.naturalOrder())
                .orElse(State.UNKNOWN);
        var last = people.stream()
                .map(Attendance::lastSeenAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Attendance(best, best == State.HERE ? null : last);
    }
}
