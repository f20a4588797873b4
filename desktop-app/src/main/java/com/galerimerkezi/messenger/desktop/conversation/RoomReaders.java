package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far each user has read a room; marks only move forward, in whatever order they become known. */
final class RoomReaders {

    private final RoomId room;
    private final MessageLookups server;
    private final Background background;
    private final Runnable changed;
    private final Map<UserId, Reader> readers = new LinkedHashMap<>();
    private boolean asked;

    RoomReaders(RoomId room, MessageLookups server, Background background, Runnable changed) {
        this.room = room;
        this.server = server;
        this.background = background;
        this.changed = changed;
    }

    void open() {
        if (!asked) {
            asked = true;
            var _ = background.call(() -> server.readers(room)).whenComplete((page, _) -> answered(page));
        }
    }

    private void answered(@Nullable List<Reader> page) {
        asked = page != null;
        if (page != null) {
            page.forEach(this::merge);
            changed.run();
        }
    }

    private void merge(Reader reader) {
        readers.merge(reader.userId(), reader, (one, other) -> other.lastReadSeq() > one.lastReadSeq() ? other : one);
    }

    /** Of somebody new the event does not tell the name. */
    boolean apply(ServerEvent.Durable event) {
        if (!(event instanceof ServerEvent.MessagesRead read) || read.messageId() != null) {
            return false;
        }
        var known = readers.get(read.readBy());
        if (known == null) {
            anew();
        } else {
            merge(new Reader(
                    known.userId(),
                    known.firstName(),
                    known.lastName(),
                    known.galleryId(),
                    read.upToSeq(),
                    read.readAt()));
        }
        return true;
    }

    private void anew() {
        if (asked) {
            asked = false;
            open();
        }
    }

    void reached(boolean opened) {
        if (opened) {
            open();
        }
    }

    /** What was missed meanwhile. */
    void beginAnew() {
        anew();
    }

    Optional<Reader> find(UserId user) {
        return Optional.ofNullable(readers.get(user));
    }

    List<Reader> all() {
        return List.copyOf(readers.values());
    }
}
