package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;

/** Offers of one state, to or by the gallery, and what they come to in one currency. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OfferFigures(OfferStatus status, boolean received, String currency, long count, BigDecimal value) {}
