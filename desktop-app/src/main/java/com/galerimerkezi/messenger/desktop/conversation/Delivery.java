package com.galerimerkezi.messenger.desktop.conversation;

/** How far an own message has come. */
public enum Delivery {
    QUEUED,
    SENDING,
    SENT,
    READ,
    FAILED
}
