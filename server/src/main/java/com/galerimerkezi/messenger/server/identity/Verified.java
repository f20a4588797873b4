package com.galerimerkezi.messenger.server.identity;

import java.time.Instant;

/** What a good access token says: who calls, and how long that may be believed. */
public record Verified(Caller caller, Instant expiresAt) {}
