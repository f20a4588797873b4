package com.galerimerkezi.messenger.server.offer;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a side names: an amount, until when it stands, and whether it is to be the last one. */
record Terms(BigDecimal amount, @Nullable String note, boolean isFinal, Instant expiresAt) {}
