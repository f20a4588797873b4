package com.galerimerkezi.messenger.desktop.conversation;

/** Where a message is before the server has it. */
public enum SendState {
    QUEUED,
    SENDING,
    FAILED
}
