package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * An address for players, which send no token. Whoever has it reads the file until {@code expiresAt}, so it belongs
 * neither in a log nor in a message.
 *
 * @param url a path of this server, with its query
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FileLink(String url, Instant expiresAt) {}
