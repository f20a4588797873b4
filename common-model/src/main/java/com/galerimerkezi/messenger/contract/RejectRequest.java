package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** Ends an offer without a deal, perhaps with a reason. */
public record RejectRequest(
        @Nullable String reason,
        @Nullable Long expectedVersion,
        @Nullable ClientMessageId clientActionId) {}
