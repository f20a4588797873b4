package com.galerimerkezi.messenger.contract;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Notes money that changed hands outside of this system.
 *
 * @param paidAt not after now
 * @param receiptFileId an own upload; it goes into the room with the record
 */
public record DepositRequest(
        BigDecimal amount,
        @Nullable String currency,
        Instant paidAt,
        DepositMethod method,
        @Nullable String note,
        @Nullable FileId receiptFileId,
        @Nullable ClientMessageId clientActionId) {}
