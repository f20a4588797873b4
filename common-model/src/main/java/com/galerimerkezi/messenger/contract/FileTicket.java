package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * Where a file's bytes go and where they can be read afterwards.
 *
 * @param uploadUrl a path of this server; takes tus 1.0 HEAD and PATCH until {@code expiresAt}
 * @param fileUrl a path of this server; for {@link ShareFileRequest}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FileTicket(FileId id, String uploadUrl, String fileUrl, Instant expiresAt) {}
