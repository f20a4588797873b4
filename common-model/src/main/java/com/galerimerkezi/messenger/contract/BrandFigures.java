package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Rooms, offers and ends of negotiations about the vehicles of one brand. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record BrandFigures(String brand, long rooms, long offers, long won, long lost) {}
