package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** The last message that was seen; without it all of the room's messages count as seen. */
public record MarkReadRequest(@Nullable MessageId upTo) {}
