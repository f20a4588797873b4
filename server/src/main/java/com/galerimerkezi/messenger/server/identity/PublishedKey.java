package com.galerimerkezi.messenger.server.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One key of a JWKS with the one algorithm that goes with it. */
record PublishedKey(@Nullable String id, JWSAlgorithm algorithm, JWSVerifier verifier) implements OutsideKey {

    private static final int LEAST_RSA_BITS = 2048;

    /** Nothing for a key that is not for signatures, or of a kind that is not believed, such as a published secret. */
    static Optional<PublishedKey> of(JWK key) throws JOSEException {
        if (key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse())) {
            return Optional.empty();
        }
        var usable = switch (key) {
            case RSAKey rsa
            when rsa.size() >= LEAST_RSA_BITS ->
                new PublishedKey(rsa.getKeyID(), JWSAlgorithm.RS256, new RSASSAVerifier(rsa));
            case ECKey curve
            when Curve.P_256.equals(curve.getCurve()) ->
                new PublishedKey(curve.getKeyID(), JWSAlgorithm.ES256, new ECDSAVerifier(curve));
            default -> null;
        };
        return Optional.ofNullable(usable)
                .filter(known -> key.getAlgorithm() == null || known.algorithm.equals(key.getAlgorithm()));
    }

    @Override
    public boolean hasSigned(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        return algorithm.equals(header.getAlgorithm())
                && (header.getKeyID() == null || header.getKeyID().equals(id))
                && token.verify(verifier);
    }
}
