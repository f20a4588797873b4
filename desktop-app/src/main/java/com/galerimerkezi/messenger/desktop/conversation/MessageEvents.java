package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessagesRead;
import java.util.Optional;

/** What an event makes of messages. Pure, and the same twice. */
final class MessageEvents {

    private MessageEvents() {}

    /** The message as it is from now on, if the event brings one. */
    static Optional<Message> broughtBy(ServerEvent.Durable event) {
        return switch (event) {
            case ServerEvent.NewMessage e -> Optional.of(e.message());
            case ServerEvent.MessageUpdated e -> Optional.of(e.message());
            case ServerEvent.MessageDeleted e -> Optional.of(e.message());
            case ServerEvent.ReactionChanged e -> Optional.of(e.message());
            case MessagesRead _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.Noop _ -> Optional.empty();
        };
    }

    static Optional<RoomId> roomOf(ServerEvent.Durable event) {
        return event instanceof MessagesRead read
                ? Optional.of(read.roomId())
                : broughtBy(event).map(Message::roomId);
    }

    /** Only the other gallery's messages are read by a gallery. */
    static Message afterReading(Message message, MessagesRead event) {
        boolean meant = event.messageId() == null
                ? message.seq() <= event.upToSeq()
                : event.messageId().equals(message.id());
        return meant && !message.galleryId().equals(event.galleryId())
                ? message.readBy(event.readBy(), event.readAt())
                : message;
    }
}
