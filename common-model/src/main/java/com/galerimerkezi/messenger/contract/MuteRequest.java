package com.galerimerkezi.messenger.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Silences a room for one user; without an end until it is lifted. */
public record MuteRequest(@Nullable Instant until) {}
