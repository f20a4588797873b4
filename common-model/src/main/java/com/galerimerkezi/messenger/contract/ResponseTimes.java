package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * How long answers took, in seconds; null where there was none.
 *
 * @param medianOpen of the gallery's open time alone
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ResponseTimes(
        long count,
        @Nullable Long average,
        @Nullable Long median,
        @Nullable Long averageOpen,
        @Nullable Long medianOpen) {}
