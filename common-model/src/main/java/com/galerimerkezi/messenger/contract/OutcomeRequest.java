package com.galerimerkezi.messenger.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the negotiation ended, for the own gallery's books.
 *
 * @param lossReason only of a lost one
 */
public record OutcomeRequest(
        DealResult outcome,
        @Nullable LossReason lossReason,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note) {}
