package com.galerimerkezi.messenger.desktop.conversation;

import java.util.Locale;

/** How far an own message has come. */
public enum Delivery {
    QUEUED,
    SENDING,
    SENT,
    DELIVERED,
    READ,
    FAILED;

    String textKey() {
        return "conversation.delivery." + name().toLowerCase(Locale.ROOT);
    }
}
