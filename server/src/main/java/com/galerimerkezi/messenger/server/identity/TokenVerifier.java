package com.galerimerkezi.messenger.server.identity;

/** Turns an access token into its caller. */
@FunctionalInterface
public interface TokenVerifier {

    /**
     * Throws a refusal with TOKEN_INVALID, TOKEN_EXPIRED or SESSION_REVOKED. Never touches the network; the database
     * only for an outside token.
     */
    Verified verify(String accessToken);
}
