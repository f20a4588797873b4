package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** One emoji under a message and who gave it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Reaction(String emoji, List<UserId> userIds) {}
