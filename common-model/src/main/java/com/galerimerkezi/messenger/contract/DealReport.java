package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A gallery's outcomes of a time, newest first, and their sums.
 *
 * @param agreedAmounts by currency
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DealReport(
        long agreed,
        long lost,
        Map<String, BigDecimal> agreedAmounts,
        Map<LossReason, Long> lossReasons,
        List<Deal> deals) {}
