package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.text.NumberFormat;

/** How long a message may be, counted as the server counts. */
final class MessageLength {

    private MessageLength() {}

    static boolean isTooLong(String message) {
        return of(message) > SendMessageRequest.MOST_CHARACTERS;
    }

    /** Empty for one that is short enough. */
    static String problemOf(String message, Texts texts) {
        if (!isTooLong(message)) {
            return "";
        }
        var numbers = NumberFormat.getIntegerInstance(texts.locale());
        return texts.get(
                "composer.tooLong", numbers.format(of(message)), numbers.format(SendMessageRequest.MOST_CHARACTERS));
    }

    private static int of(String message) {
        var sent = message.strip();
        return sent.codePointCount(0, sent.length());
    }
}
