package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.UserId;

/** Someone who is writing right now. */
public record TypingPerson(UserId userId, String firstName) {}
