package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Acknowledgement;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.stream.Collectors;

/**
 * Who acknowledged a message, in words.
 *
 * @param isGiven the user has, and the server has not told so yet
 */
record Seen(Message message, boolean isGiven, UserId me, Texts texts, Moments moments) {

    /** Empty for a message that asks for nothing. */
    String line() {
        if (!message.asksAcknowledgement()) {
            return "";
        }
        if (isGiven && !message.isAcknowledgedBy(me)) {
            return texts.get("importance.given");
        }
        return message.acknowledgements().isEmpty()
                ? texts.get("importance.awaited")
                : texts.get(
                        "importance.seenBy",
                        message.acknowledgements().stream().map(this::nameOf).collect(Collectors.joining(", ")));
    }

    private String nameOf(Acknowledgement given) {
        var who =
                given.userId().equals(me) ? texts.get("conversation.you") : given.firstName() + " " + given.lastName();
        return who + " " + moments.exactly(given.acknowledgedAt());
    }
}
