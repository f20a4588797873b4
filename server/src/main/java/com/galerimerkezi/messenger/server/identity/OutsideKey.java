package com.galerimerkezi.messenger.server.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.SignedJWT;

/** What an outside issuer signs with, and how: a token's header has no say in that. */
@FunctionalInterface
interface OutsideKey {

    boolean hasSigned(SignedJWT token) throws JOSEException;
}
