package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The answer to a sign-in and to a refresh.
 *
 * @param refreshToken works once; the answer to its use holds the next one
 * @param expiresIn seconds until the access token ends
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SignedIn(String accessToken, String refreshToken, long expiresIn, UserProfile user) {}
