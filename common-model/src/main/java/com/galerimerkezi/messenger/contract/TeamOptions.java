package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How a gallery wants its team to work.
 *
 * @param onlyAssigneeSends in a room that is assigned nobody else writes, but owners
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TeamOptions(boolean onlyAssigneeSends) {}
