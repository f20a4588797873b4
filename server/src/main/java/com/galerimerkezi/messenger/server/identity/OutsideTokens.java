package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Access tokens of one other issuer, whose key the operator has named. They belong to a user but to no session of ours. */
@Component
final class OutsideTokens {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_JWKS = 512 * 1024;

    private final Settings.Tokens settings;
    private final @Nullable OutsideKey key;
    private final OutsideUsers users;
    private final Clock clock;

    OutsideTokens(Settings settings, OutsideUsers users, Background background, Clock clock) {
        this.settings = settings.tokens();
        this.users = users;
        this.clock = clock;
        var outside = this.settings.outside();
        key = outside == null ? null : keyOf(outside, background, clock);
    }

    boolean areAccepted() {
        return key != null;
    }

    /** Whether the token, not believed yet, is for {@link #verify} to judge. */
    boolean isFrom(@Nullable String issuer) {
        var outside = settings.outside();
        return outside != null && outside.issuer().equals(issuer);
    }

    Verified verify(SignedJWT token) throws ParseException, JOSEException {
        if (key == null || !key.hasSigned(token)) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        var claims = token.getJWTClaimsSet();
        // A token that names who it is for, and not us, was given to somebody else.
        var audience = claims.getAudience();
        if (!isFrom(claims.getIssuer()) || !(audience.isEmpty() || audience.contains(settings.audience()))) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        var verified = new Verified(callerIn(claims), TokenLifetime.endOf(claims, clock.instant()));
        users.require(verified.caller());
        return verified;
    }

    private static Caller callerIn(JWTClaimsSet claims) throws ParseException {
        var user = claims.getStringClaim(TokenService.USER);
        var role = claims.getStringClaim(TokenService.ROLE);
        return new Caller(
                UserId.of(user == null ? claims.getSubject() : user),
                GalleryId.of(claims.getStringClaim(TokenService.GALLERY)),
                role == null ? Role.STAFF : Role.of(role),
                null);
    }

    private static OutsideKey keyOf(Settings.Outside outside, Background background, Clock clock) {
        var secretFile = outside.secretFile();
        return secretFile == null
                ? new PublishedKeys(sourceOf(Objects.requireNonNull(outside.jwks())), background, clock)
                : sharedSecret(secretFile);
    }

    private static OutsideKey sharedSecret(Path file) {
        try {
            var verifier = new MACVerifier(Files.readString(file).strip());
            return token -> JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm()) && token.verify(verifier);
        } catch (IOException | JOSEException unusable) {
            throw new StartupProblem(
                    "The setting tokens.outside-secret-file names " + file
                            + ", which holds no readable secret of at least 32 characters",
                    unusable);
        }
    }

    private static PublishedKeys.Source sourceOf(String jwks) {
        try {
            if (jwks.startsWith("https:") || jwks.startsWith("http:")) {
                var url = new URI(jwks).toURL();
                return () -> JWKSet.load(url, PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_JWKS);
            }
            var file = Path.of(jwks).toFile();
            JWKSet.load(file);
            return () -> JWKSet.load(file);
        } catch (URISyntaxException | IOException | ParseException | IllegalArgumentException unusable) {
            throw new StartupProblem(
                    "The setting tokens.outside-jwks names " + jwks + ", which is no readable JWKS", unusable);
        }
    }
}
