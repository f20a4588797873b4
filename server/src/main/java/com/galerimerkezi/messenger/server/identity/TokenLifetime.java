package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;

/** Since when and until when a token is good. One without an end is never good. */
final class TokenLifetime {

    private TokenLifetime() {}

    static Instant endOf(JWTClaimsSet claims, Instant now) {
        var expires = claims.getExpirationTime();
        var notBefore = claims.getNotBeforeTime();
        if (expires == null || (notBefore != null && now.isBefore(notBefore.toInstant()))) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        if (!now.isBefore(expires.toInstant())) {
            throw new RefusedException(ErrorCode.TOKEN_EXPIRED);
        }
        return expires.toInstant();
    }
}
