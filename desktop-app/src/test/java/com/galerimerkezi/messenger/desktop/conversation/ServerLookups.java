package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.contract.StarredPage;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server that is asked for single messages, pins, readers and stars, remembers it, and may be away. */
final class ServerLookups implements MessageLookups {

    final List<MessageId> askedFor = new CopyOnWriteArrayList<>();
    final List<Message> messages = new CopyOnWriteArrayList<>();
    final List<Message> pins = new CopyOnWriteArrayList<>();
    final List<Reader> readers = new CopyOnWriteArrayList<>();
    final List<StarredMessage> stars = new ArrayList<>();
    volatile boolean away;

    @Override
    public Message message(RoomId room, MessageId id) {
        askedFor.add(id);
        refuseIfAway();
        return messages.stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Message> pins(RoomId room) {
        refuseIfAway();
        return List.copyOf(pins);
    }

    @Override
    public List<Reader> readers(RoomId room) {
        refuseIfAway();
        return List.copyOf(readers);
    }

    @Override
    public List<MessageVersion> history(RoomId room, MessageId id) {
        return List.of();
    }

    /** One on each page. */
    @Override
    public StarredPage stars(@Nullable String cursor, int limit) {
        refuseIfAway();
        int at = cursor == null ? 0 : Integer.parseInt(cursor);
        if (at >= stars.size()) {
            return new StarredPage(List.of(), null);
        }
        return new StarredPage(List.of(stars.get(at)), Integer.toString(at + 1));
    }

    private void refuseIfAway() {
        if (away) {
            throw GatewayException.unreachable(new IOException("cut"));
        }
    }
}
