package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.conversation.MessageChanges;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;

/** The REST side of what becomes of messages; what it answers comes as an event, too. */
record RemoteMessages(RestGateway rest) implements MessageChanges.Server {

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
}
