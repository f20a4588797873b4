package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** Who of the own gallery answers in a room. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Assignee(UserId userId, String firstName, String lastName, Instant assignedAt) {}
