package com.galerimerkezi.messenger.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts a room aside for the own gallery. */
public record SnoozeRequest(Instant until, @Nullable String reason) {}
