package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import java.util.List;
import java.util.stream.Collectors;

/** What several people said, to be pasted elsewhere: a line says who and when, the words stand below. */
final class Spoken {

    private Spoken() {}

    static String asText(List<Message> messages, ConversationViewModel model) {
        return messages.stream()
                .map(message -> head(message, model) + "\n" + words(message, model))
                .collect(Collectors.joining("\n\n"));
    }

    private static String head(Message message, ConversationViewModel model) {
        var gallery = model.known().map(room -> galleryIn(room, message)).orElse("");
        return model.parts()
                .texts()
                .get(
                        "chosen.copied",
                        message.firstName() + " " + message.lastName(),
                        gallery,
                        model.parts().moments().exactly(message.createdAt()));
    }

    private static String words(Message message, ConversationViewModel model) {
        return message.content() == null ? Quotes.lineOf(message, model.parts().texts()) : message.content();
    }

    private static String galleryIn(Room room, Message message) {
        return room.galleryAId().equals(message.galleryId()) ? room.galleryAName() : room.galleryBName();
    }
}
