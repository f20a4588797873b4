package com.galerimerkezi.messenger.server.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Tokens that are wrong in one way each, everything else about them right. */
final class BadTokens {
    private static final String GALLERY = "galleryId";

    private final byte[] secret;
    private final Settings.Tokens settings;
    private final Instant now;

    BadTokens(byte[] secret, Settings.Tokens settings, Instant now) {
        this.secret = secret.clone();
        this.settings = settings;
        this.now = now;
    }

    Fixture.BadTokens of(Caller caller) {
        var good = claims(caller);
        var expired = new JWTClaimsSet.Builder(good)
                .expirationTime(Date.from(now.minusSeconds(60)))
                .build();
        var noGallery = new JWTClaimsSet.Builder(good).claim(GALLERY, null).build();
        return new Fixture.BadTokens(
                signed(expired, secret), signed(good, otherSecret()), unsigned(good), signed(noGallery, secret));
    }

    private JWTClaimsSet claims(Caller caller) {
        return new JWTClaimsSet.Builder()
                .subject(caller.userId().toString())
                .claim(GALLERY, caller.galleryId().toString())
                .claim("role", caller.role().wireName())
                .claim("sid", String.valueOf(caller.sessionId()))
                .issuer(settings.issuer())
                .audience(settings.audience())
                .issueTime(Date.from(now.minusSeconds(3600)))
                .expirationTime(Date.from(now.plus(SampleData.TOKEN_LIFE)))
                .build();
    }

    private byte[] otherSecret() {
        var other = secret.clone();
        other[0] ^= 1;
        return other;
    }

    private static String signed(JWTClaimsSet claims, byte[] key) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unsigned(JWTClaimsSet claims) {
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + base64(claims.toString()) + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
