package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many messages of the other side arrived below what was ever on the screen. */
final class MissedMessages {

    private final List<Message> messages;
    private final GalleryId mine;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private long newestShown;

    MissedMessages(List<Message> messages, GalleryId mine) {
        this.messages = messages;
        this.mine = mine;
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    void shown(Message message) {
        newestShown = Math.max(newestShown, message.seq());
        recount();
    }

    void allShown() {
        newestShown = messages.isEmpty() ? 0 : messages.getLast().seq();
        recount();
    }

    void recount() {
        count.set((int) messages.reversed().stream()
                .takeWhile(message -> message.seq() > newestShown)
                .filter(message -> !message.galleryId().equals(mine))
                .count());
    }
}
