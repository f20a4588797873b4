package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.conversation.MessagePages;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST side of scrolling. */
record RemotePages(RestGateway rest) implements MessagePages {

    @Override
    public List<Message> page(RoomId room, @Nullable MessageId before, int limit) {
        return rest.messages(room, before, limit);
    }

    @Override
    public List<Message> after(RoomId room, MessageId known, int limit) {
        return rest.messagesAfter(room, known, limit);
    }

    @Override
    public List<Message> numbered(RoomId room, int page, int limit) {
        return rest.messagesOnPage(room, page, limit);
    }
}
