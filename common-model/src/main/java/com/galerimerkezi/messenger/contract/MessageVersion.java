package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** What an edited message said since a time. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record MessageVersion(String content, Instant writtenAt) {}
