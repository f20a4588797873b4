package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessageDeleted;
import com.galerimerkezi.messenger.contract.ServerEvent.MessageUpdated;
import com.galerimerkezi.messenger.contract.ServerEvent.MessagesRead;
import com.galerimerkezi.messenger.contract.ServerEvent.ReactionChanged;
import java.util.Optional;

/** What an event makes of messages. Pure, and the same twice. */
final class MessageEvents {

    private MessageEvents() {}

    /** The message that was not there before, if the event brings one. */
    static Optional<Message> broughtBy(ServerEvent.Durable event) {
        return event instanceof ServerEvent.NewMessage sent ? Optional.of(sent.message()) : Optional.empty();
    }

    /** Empty for what does not concern messages. */
    static Optional<RoomId> roomOf(ServerEvent.Durable event) {
        return switch (event) {
            case ServerEvent.NewMessage e -> Optional.of(e.roomId());
            case MessageUpdated e -> Optional.of(e.roomId());
            case MessageDeleted e -> Optional.of(e.roomId());
            case ReactionChanged e -> Optional.of(e.roomId());
            case ServerEvent.MessageAcknowledged e -> Optional.of(e.roomId());
            case MessagesRead e -> Optional.of(e.roomId());
            case ServerEvent.MessagesDelivered _,
                    ServerEvent.StarChanged _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.VehicleUpdated _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.OfTeam _,
                    ServerEvent.GalleryUpdated _,
                    ServerEvent.Noop _ -> Optional.empty();
        };
    }

    /**
     * What a known message is after the event. One that is not known stays so, whole rows of it too: alone before a
     * hole it would hide what follows.
     */
    static Message after(Message known, ServerEvent.Durable event) {
        return switch (event) {
            case MessageUpdated e -> e.message().id().equals(known.id()) ? e.message() : known;
            case MessageDeleted e -> e.message().id().equals(known.id()) ? e.message() : known;
            case ReactionChanged e -> e.messageId().equals(known.id()) ? known.withReactions(e.reactions()) : known;
            case ServerEvent.MessageAcknowledged e ->
                e.messageId().equals(known.id()) ? known.withAcknowledgements(e.acknowledgements()) : known;
            case MessagesRead e -> afterReading(known, e);
            case ServerEvent.NewMessage _,
                    ServerEvent.MessagesDelivered _,
                    ServerEvent.StarChanged _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.VehicleUpdated _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.OfTeam _,
                    ServerEvent.GalleryUpdated _,
                    ServerEvent.Noop _ -> known;
        };
    }

    /** Only the other gallery's messages are read by a gallery. */
    private static Message afterReading(Message message, MessagesRead event) {
        boolean meant = event.messageId() == null
                ? message.seq() <= event.upToSeq()
                : event.messageId().equals(message.id());
        return meant && !message.galleryId().equals(event.galleryId())
                ? message.readBy(event.readBy(), event.readAt())
                : message;
    }
}
