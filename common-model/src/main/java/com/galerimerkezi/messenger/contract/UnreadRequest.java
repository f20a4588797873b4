package com.galerimerkezi.messenger.contract;

/** The first message that counts as unread again, for this user alone. */
public record UnreadRequest(MessageId fromMessageId) {}
