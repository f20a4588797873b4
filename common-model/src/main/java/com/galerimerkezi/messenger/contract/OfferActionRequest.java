package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** Accepts or withdraws. */
public record OfferActionRequest(
        @Nullable Long expectedVersion, @Nullable ClientMessageId clientActionId) {}
