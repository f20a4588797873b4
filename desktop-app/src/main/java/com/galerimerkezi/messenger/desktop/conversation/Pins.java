package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What both sides have pinned in a room. */
final class Pins {

    private static final Comparator<Message> LAST_PINNED_FIRST =
            Comparator.comparing(Pins::pinnedAt).thenComparingLong(Message::seq).reversed();

    private final RoomId room;
    private final MessageLookups server;
    private final Background background;
    private final Runnable changed;
    private FollowedMessages known = anew();
    private boolean asked;
    private boolean loaded;

    Pins(RoomId room, MessageLookups server, Background background, Runnable changed) {
        this.room = room;
        this.server = server;
        this.background = background;
        this.changed = changed;
    }

    private static FollowedMessages anew() {
        return new FollowedMessages(message -> message.pinnedAt() != null);
    }

    void open() {
        if (asked) {
            return;
        }
        asked = true;
        var into = known;
        into.asked();
        var _ = background.call(() -> server.pins(room)).whenComplete((page, _) -> answered(into, page));
    }

    private void answered(FollowedMessages into, @Nullable List<Message> page) {
        if (page == null) {
            into.failed();
        } else {
            into.came(page);
        }
        if (into == known) {
            loaded = page != null;
            asked = loaded;
            changed.run();
        }
    }

    boolean apply(ServerEvent.Durable event) {
        return known.apply(event);
    }

    /** Only what was looked at once is asked for again. */
    void reached(boolean opened) {
        if (opened) {
            open();
        }
    }

    void beginAnew() {
        known = anew();
        asked = false;
        loaded = false;
    }

    /** The last pinned first; empty until the server has told them. */
    Optional<List<Message>> all() {
        return loaded ? Optional.of(among(List.copyOf(known.all()))) : Optional.empty();
    }

    static List<Message> among(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.pinnedAt() != null && message.deletedAt() == null)
                .sorted(LAST_PINNED_FIRST)
                .toList();
    }

    private static Instant pinnedAt(Message message) {
        return Objects.requireNonNullElse(message.pinnedAt(), Instant.EPOCH);
    }
}
