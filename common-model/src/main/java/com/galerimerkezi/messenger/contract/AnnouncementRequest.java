package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** One text for every open room of a vehicle; the same id again sends only what was not sent. */
public record AnnouncementRequest(String content, @Nullable ClientMessageId clientMessageId) {}
