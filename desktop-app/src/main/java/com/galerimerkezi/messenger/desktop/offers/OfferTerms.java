package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was filled in: an amount, and on which terms. With the same id it is the same try. */
record OfferTerms(BigDecimal amount, @Nullable String note, boolean isFinal, Instant until, ClientMessageId id) {}
