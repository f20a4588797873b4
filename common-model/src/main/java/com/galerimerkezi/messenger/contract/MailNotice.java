package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Whether a user is told by mail of what waits while no desktop of his is there.
 *
 * @param available this server sends mails at all
 * @param enabled what the user wants where it does
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record MailNotice(boolean available, boolean enabled) {}
