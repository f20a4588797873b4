package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Somebody of the own gallery who can be assigned, mentioned, asked. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Colleague(UserId userId, String firstName, String lastName, Role role) {}
