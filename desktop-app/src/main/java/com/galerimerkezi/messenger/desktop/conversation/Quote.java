package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * The message that another one answers, as a bubble shows it.
 *
 * @param seq its place in the room; 0 where it is not known
 * @param sender empty where it is not known
 */
record Quote(
        MessageId id,
        State state,
        long seq,
        String sender,
        @Nullable GalleryId gallery,
        String text) {

    enum State {
        HERE,
        DELETED,
        ASKED,
        AWAY
    }

    String spoken() {
        return sender.isEmpty() ? text : sender + ", " + text;
    }

    boolean isKnown() {
        return seq > 0;
    }
}
