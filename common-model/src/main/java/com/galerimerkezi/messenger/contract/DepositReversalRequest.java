package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** Takes a deposit back by a record of its own. */
public record DepositReversalRequest(
        @Nullable String reason, @Nullable ClientMessageId clientActionId) {}
