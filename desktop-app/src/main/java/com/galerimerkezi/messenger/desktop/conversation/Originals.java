package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Messages that others answer and that are not among the loaded ones: from the cache, else from the server, each asked
 * for once. They stay out of the cache, where they would stand before a hole.
 */
final class Originals {

    private final RoomId room;
    private final MessageRepository cached;
    private final MessageLookups server;
    private final Background background;
    private final Runnable changed;
    private final Set<MessageId> asked = new HashSet<>();
    private final Set<MessageId> away = new HashSet<>();
    private FollowedMessages known = anew();

    Originals(RoomId room, MessageRepository cached, MessageLookups server, Background background, Runnable changed) {
        this.room = room;
        this.cached = cached;
        this.server = server;
        this.background = background;
        this.changed = changed;
    }

    private static FollowedMessages anew() {
        return new FollowedMessages(_ -> false);
    }

    Original find(MessageId id) {
        return known.find(id)
                .<Original>map(Original.Here::new)
                .orElseGet(() -> away.contains(id) ? new Original.Away() : new Original.Unknown());
    }

    void ask(MessageId id) {
        if (known.find(id).isPresent() || !asked.add(id)) {
            return;
        }
        var into = known;
        into.asked();
        var _ = background
                .call(() -> cached.find(room, id).orElseGet(() -> server.message(room, id)))
                .whenComplete((message, _) -> answered(into, id, message));
    }

    private void answered(FollowedMessages into, MessageId id, @Nullable Message message) {
        if (message == null) {
            into.failed();
            away.add(id);
        } else {
            into.came(List.of(message));
        }
        changed.run();
    }

    boolean apply(ServerEvent.Durable event) {
        return known.apply(event);
    }

    /** The line is there again: what was away may be asked for once more. */
    void reached() {
        asked.removeAll(away);
        away.clear();
    }

    void beginAnew() {
        known = anew();
        asked.clear();
        away.clear();
    }
}
