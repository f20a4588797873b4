package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** A message that this user has starred. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record StarredMessage(Message message, Instant starredAt) {}
