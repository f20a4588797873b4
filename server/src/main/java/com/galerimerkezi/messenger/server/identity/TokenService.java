package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Access tokens: HS256 with the server's one key whatever a header says, or those of the one {@link OutsideTokens}. */
@Service
public final class TokenService implements TokenVerifier {

    /** Of those that sample data come with; {@code tokens.access-ttl} gives less. */
    public static final Duration LONGEST_LIFE = Duration.ofDays(7);

    static final String USER = "userId";
    static final String GALLERY = "galleryId";
    static final String ROLE = "role";
    private static final String SESSION = "sid";
    private static final Set<String> HEADER_FIELDS = Set.of("alg", "typ");
    private static final int MAX_LENGTH = 4096;

    private final MACSigner signer;
    private final JWSVerifier verifier;
    private final Settings.Tokens settings;
    private final RevokedSessions revoked;
    private final OutsideTokens outside;
    private final Clock clock;

    TokenService(TokenSecret secret, Settings settings, RevokedSessions revoked, OutsideTokens outside, Clock clock) {
        try {
            signer = new MACSigner(secret.bytes());
            verifier = new MACVerifier(secret.bytes());
        } catch (JOSEException tooShort) {
            throw new IllegalStateException("the token secret is too short", tooShort);
        }
        this.settings = settings.tokens();
        this.revoked = revoked;
        this.outside = outside;
        this.clock = clock;
    }

    public String issue(Caller caller, Duration lifetime) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .subject(caller.userId().toString())
                .claim(GALLERY, caller.galleryId().toString())
                .claim(ROLE, caller.role().wireName())
                .claim(
                        SESSION,
                        caller.sessionId() == null ? null : caller.sessionId().toString())
                .issuer(settings.issuer())
                .audience(settings.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    @Override
    public Verified verify(String accessToken) {
        if (accessToken.length() > MAX_LENGTH) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        try {
            var token = SignedJWT.parse(accessToken);
            return outside.isFrom(token.getJWTClaimsSet().getIssuer())
                    ? outside.verify(token)
                    : verified(claimsOf(token));
        } catch (ParseException | JOSEException | IllegalArgumentException | NullPointerException unreadable) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
    }

    private JWTClaimsSet claimsOf(SignedJWT token) throws ParseException, JOSEException {
        var header = token.getHeader();
        if (!JWSAlgorithm.HS256.equals(header.getAlgorithm())
                || !HEADER_FIELDS.containsAll(header.toJSONObject().keySet())
                || !token.verify(verifier)) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        return token.getJWTClaimsSet();
    }

    private Verified verified(JWTClaimsSet claims) throws ParseException {
        if (!settings.issuer().equals(claims.getIssuer())
                || !claims.getAudience().contains(settings.audience())) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        var expiresAt = TokenLifetime.endOf(claims, clock.instant());
        var session = sessionIn(claims);
        if (session != null && revoked.contains(session)) {
            throw new RefusedException(ErrorCode.SESSION_REVOKED);
        }
        var caller = new Caller(
                UserId.of(claims.getSubject()),
                GalleryId.of(claims.getStringClaim(GALLERY)),
                Role.of(claims.getStringClaim(ROLE)),
                session);
        return new Verified(caller, expiresAt);
    }

    private static @Nullable SessionId sessionIn(JWTClaimsSet claims) throws ParseException {
        var text = claims.getStringClaim(SESSION);
        return text == null ? null : SessionId.of(text);
    }
}
