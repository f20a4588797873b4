package com.galerimerkezi.messenger.server.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenVerifier;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the token of a CONNECT packet or of the request before it, and whose it is. */
final class Admission {

    private static final String BEARER = "bearer ";

    private final TokenVerifier tokens;

    Admission(TokenVerifier tokens) {
        this.tokens = tokens;
    }

    /** A header that is there must be good, even where the packet has a token of its own. */
    Admitted admit(byte[] auth, @Nullable String authorization) {
        var fromPacket = tokenIn(auth);
        var fromHeader = authorization == null ? null : bearerOf(authorization);
        var token = fromPacket == null ? fromHeader : fromPacket;
        if (token == null) {
            throw new RefusedException(ErrorCode.TOKEN_MISSING);
        }
        if (fromHeader != null && !fromHeader.equals(token)) {
            tokens.verify(fromHeader);
        }
        var verified = tokens.verify(token);
        return new Admitted(verified.caller(), token, verified.expiresAt());
    }

    /** Throws when the session has ended since. */
    void admitAgain(String token) {
        tokens.verify(token);
    }

    private static @Nullable String tokenIn(byte[] auth) {
        if (auth.length == 0) {
            return null;
        }
        JsonNode token;
        try {
            token = ContractJson.requestMapper().readTree(auth).path("token");
        } catch (IOException noJson) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        if (token.isMissingNode() || token.isNull() || token.asText().isEmpty()) {
            return null;
        }
        return withoutBearer(token.asText());
    }

    private static String bearerOf(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        return withoutBearer(authorization);
    }

    private static String withoutBearer(String token) {
        return token.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? token.substring(BEARER.length()).strip()
                : token;
    }

    record Admitted(Caller caller, String token, Instant expiresAt) {}
}
