package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many messages of the other side arrived below what was ever on the screen. */
final class MissedMessages {

    private final List<Message> messages;
    private final Supplier<List<Message>> beyond;
    private final GalleryId mine;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private long newestShown;

    /** Beyond: those that came while the messages were apart from the newest. */
    MissedMessages(List<Message> messages, Supplier<List<Message>> beyond, GalleryId mine) {
        this.messages = messages;
        this.beyond = beyond;
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
        newestShown = messages.isEmpty()
                ? newestShown
                : Math.max(newestShown, messages.getLast().seq());
        recount();
    }

    void recount() {
        var below = messages.reversed().stream().takeWhile(message -> message.seq() > newestShown);
        count.set((int) Stream.concat(below, beyond.get().stream())
                .filter(message -> !message.galleryId().equals(mine))
                .count());
    }
}
