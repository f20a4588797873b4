package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells the server how far the user has read: one call at a time in each room, only forward. Lives on the UI thread. */
public final class ReadMarks {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final Map<RoomId, Message> seen = new HashMap<>();
    private final Map<RoomId, Long> told = new HashMap<>();
    private final Set<RoomId> telling = new HashSet<>();
    private final Set<RoomId> forgotten = new HashSet<>();
    private final BiConsumer<RoomId, MessageId> server;
    private final Background background;

    public ReadMarks(BiConsumer<RoomId, MessageId> server, Background background) {
        this.server = server;
        this.background = background;
    }

    public void seen(RoomId room, Message newestSeen) {
        seen.merge(room, newestSeen, (before, now) -> now.seq() > before.seq() ? now : before);
        tell(room);
    }

    /** The user marked the room unread: what is seen later is told again, however far it was told before. */
    void forget(RoomId room) {
        seen.remove(room);
        told.remove(room);
        if (telling.contains(room)) {
            forgotten.add(room);
        }
    }

    /** What could not be told while the line was cut is told now. */
    public void reached() {
        List.copyOf(seen.keySet()).forEach(this::tell);
    }

    private void tell(RoomId room) {
        var newest = seen.get(room);
        if (newest == null || newest.seq() <= told.getOrDefault(room, 0L) || !telling.add(room)) {
            return;
        }
        var _ = background
                .call(() -> {
                    server.accept(room, newest.id());
                    return newest;
                })
                .whenComplete((_, failure) -> answered(room, newest, failure));
    }

    private void answered(RoomId room, Message marked, @Nullable Throwable failure) {
        telling.remove(room);
        if (forgotten.remove(room)) {
            tell(room);
            return;
        }
        if (failure instanceof GatewayException refused && refused.isTemporary()) {
            var _ = background.later(backoff.afterFailure(refused.retryAfter()), () -> tell(room));
            return;
        }
        backoff.succeeded();
        told.merge(room, marked.seq(), Math::max);
        tell(room);
    }
}
