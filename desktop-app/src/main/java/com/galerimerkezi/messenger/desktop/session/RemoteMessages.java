package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.StarredPage;
import com.galerimerkezi.messenger.desktop.conversation.MessageChanges;
import com.galerimerkezi.messenger.desktop.conversation.MessageLookups;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST side of what becomes of messages, which comes as an event, too, and of what is known of them. */
record RemoteMessages(RestGateway rest) implements MessageChanges.Server, MessageLookups {

    @Override
    public void edit(RoomId room, MessageId message, String content) {
        var _ = rest.edit(room, message, content);
    }

    @Override
    public void delete(RoomId room, MessageId message) {
        var _ = rest.delete(room, message);
    }

    @Override
    public void react(RoomId room, MessageId message, String emoji) {
        var _ = rest.react(room, message, emoji);
    }

    @Override
    public void takeReactionBack(RoomId room, MessageId message, String emoji) {
        var _ = rest.takeReactionBack(room, message, emoji);
    }

    @Override
    public void pin(RoomId room, MessageId message, boolean pinned) {
        var _ = pinned ? rest.pin(room, message) : rest.unpin(room, message);
    }

    @Override
    public void star(RoomId room, MessageId message, boolean starred) {
        if (starred) {
            rest.star(room, message);
        } else {
            rest.unstar(room, message);
        }
    }

    @Override
    public void markUnread(RoomId room, MessageId from) {
        rest.markUnread(room, from);
    }

    @Override
    public Message message(RoomId room, MessageId id) {
        return rest.message(room, id);
    }

    @Override
    public List<Message> pins(RoomId room) {
        return rest.pins(room);
    }

    @Override
    public List<Reader> readers(RoomId room) {
        return rest.readers(room);
    }

    @Override
    public List<MessageVersion> history(RoomId room, MessageId id) {
        return rest.history(room, id);
    }

    @Override
    public StarredPage stars(@Nullable String cursor, int limit) {
        return rest.stars(cursor, limit);
    }
}
