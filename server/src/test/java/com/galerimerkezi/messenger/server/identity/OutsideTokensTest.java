package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutsideTokensTest {

    private static final String ISSUER = "https://pazar.example";
    private static final String SECRET = "a-secret-that-two-services-share-since-2019";
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static RSAKey rsa;
    private static ECKey curve;

    @TempDir
    private Path folder;

    private volatile Instant now = NOW;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final UUID user = UUID.randomUUID();
    private final UUID gallery = UUID.randomUUID();
    private final Background background = new Background();

    @BeforeAll
    static void keys() throws Exception {
        rsa = new RSAKeyGenerator(2048).keyID("rsa-1").generate();
        curve = new ECKeyGenerator(Curve.P_256).keyID("ec-1").generate();
    }

    @AfterEach
    void stop() {
        background.destroy();
    }

    @Test
    void aTokenOfEachPublishedKeyIsGood() throws Exception {
        var tokens = published(rsa, curve);

        for (var token : new String[] {byRsa(good()), byCurve(good())}) {
            var verified = tokens.verify(token);
            assertThat(verified.caller().userId().value()).isEqualTo(user);
            assertThat(verified.caller().galleryId().value()).isEqualTo(gallery);
            assertThat(verified.caller().role()).isEqualTo(Role.STAFF);
            assertThat(verified.caller().sessionId()).isNull();
            assertThat(verified.expiresAt()).isEqualTo(NOW.plusSeconds(600));
        }
    }

    @Test
    void aSharedSecretIsGoodWithHs256Alone() throws Exception {
        var tokens = shared(SECRET);

        assertThat(tokens.verify(bySecret(SECRET)).caller().userId().value()).isEqualTo(user);
        assertRefused(tokens, bySecret("another-secret-that-nobody-has-told-us"));
        assertRefused(tokens, byRsa(good()));
        assertRefused(tokens, signed(JWSAlgorithm.HS384, null, new MACSigner(SECRET + SECRET), good()));
    }

    @Test
    void theUserMayStandInUserIdAndTheRoleMayBeNamed() throws Exception {
        var tokens = published(rsa);

        var caller = tokens.verify(byRsa(good().subject(null)
                        .claim("userId", user.toString())
                        .claim("role", "owner")
                        .claim("sid", UUID.randomUUID().toString())))
                .caller();

        assertThat(caller.userId().value()).isEqualTo(user);
        assertThat(caller.role()).isEqualTo(Role.OWNER);
        assertThat(caller.sessionId()).isNull();
    }

    @Test
    void algNoneIsRefused() throws Exception {
        var claims = byRsa(good()).split("\\.", -1)[1];

        assertRefused(published(rsa), "eyJhbGciOiJub25lIn0." + claims + ".");
    }

    @Test
    void aPublicKeyIsNoSharedSecret() throws Exception {
        var tokens = published(rsa);
        var der = new MACSigner(rsa.toRSAPublicKey().getEncoded());
        var json = new MACSigner(rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));

        assertRefused(tokens, signed(JWSAlgorithm.HS256, "rsa-1", der, good()));
        assertRefused(tokens, signed(JWSAlgorithm.HS256, "rsa-1", json, good()));
    }

    @Test
    void anUnknownKeyIsRefusedAndSoIsAnotherUnderItsName() throws Exception {
        var tokens = published(rsa);
        var stranger = new RSAKeyGenerator(2048).generate();

        assertRefused(tokens, signed(JWSAlgorithm.RS256, "rsa-2", new RSASSASigner(rsa), good()));
        assertRefused(tokens, signed(JWSAlgorithm.RS256, "rsa-1", new RSASSASigner(stranger), good()));
        assertRefused(tokens, signed(JWSAlgorithm.RS256, null, new RSASSASigner(stranger), good()));
    }

    @Test
    void aKeyInTheHeaderIsNotBelieved() throws Exception {
        var stranger = new RSAKeyGenerator(2048).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(stranger.toPublicJWK())
                .build();
        var token = new SignedJWT(header, good().build());
        token.sign(new RSASSASigner(stranger));

        assertRefused(published(rsa), token.serialize());
    }

    @Test
    void anotherAlgorithmOfTheSameKeyIsRefused() throws Exception {
        assertRefused(published(rsa), signed(JWSAlgorithm.PS256, "rsa-1", new RSASSASigner(rsa), good()));
    }

    @Test
    void aTokenMustEndAndBeForUs() throws Exception {
        var tokens = published(rsa);

        assertThat(tokens.verify(byRsa(good().audience("galeri-messenger"))).caller())
                .isNotNull();
        assertRefused(tokens, byRsa(good().audience("another-service")));
        assertRefused(tokens, byRsa(good().expirationTime(null)));
        assertRefused(tokens, byRsa(good().notBeforeTime(Date.from(NOW.plusSeconds(60)))));
        assertRefused(tokens, byRsa(good().claim("galleryId", null)));
        assertRefused(tokens, byRsa(good().subject("42")));
        assertRefused(tokens, byRsa(good().claim("role", "emperor")));
        assertRefused(tokens, byRsa(good().issuer("https://baska.example")));
        assertThatThrownBy(() -> tokens.verify(byRsa(good().expirationTime(Date.from(NOW)))))
                .isInstanceOf(RefusedException.class)
                .hasMessage(ErrorCode.TOKEN_EXPIRED.name());
    }

    @Test
    void theOutsideKeySignsNoTokenInOurName() throws Exception {
        assertRefused(
                shared(SECRET),
                signed(
                        JWSAlgorithm.HS256,
                        null,
                        new MACSigner(SECRET),
                        good().issuer("galeri-messenger")
                                .audience("galeri-messenger")
                                .claim("role", "admin")));
    }

    @Test
    void withoutAnOutsideIssuerItsTokensAreRefused() throws Exception {
        assertRefused(tokens(settings(null)), byRsa(good()));
    }

    @Test
    void aSecretThatIsTooShortStopsTheStart() {
        assertThatThrownBy(() -> shared("short")).isInstanceOf(StartupProblem.class);
    }

    @Test
    void aMissingFileOfKeysStopsTheStart() {
        var missing = new Settings.Outside(ISSUER, folder.resolve("none.json").toString(), null);

        assertThatThrownBy(() -> tokens(settings(missing))).isInstanceOf(StartupProblem.class);
    }

    @Test
    void aKeyThatTheIssuerPublishesLaterIsFoundAndAWithdrawnOneIsForgotten() throws Exception {
        var next = new RSAKeyGenerator(2048).keyID("rsa-2").generate();
        var served = new AtomicReference<>(jwks(rsa));
        var issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(served.get().getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        issuer.start();
        try {
            var address = "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys.json";
            var tokens = tokens(settings(new Settings.Outside(ISSUER, address, null)));
            await().until(() -> isGood(tokens, byRsa(good())));

            served.set(jwks(next));
            now = NOW.plusSeconds(60);

            await().until(() -> isGood(tokens, signed(JWSAlgorithm.RS256, "rsa-2", new RSASSASigner(next), good())));
            assertRefused(tokens, byRsa(good()));
        } finally {
            issuer.stop(0);
        }
    }

    private TokenService published(JWK... keys) throws Exception {
        var file = Files.writeString(folder.resolve("jwks.json"), jwks(keys));
        var tokens = tokens(settings(new Settings.Outside(ISSUER, file.toString(), null)));
        await().until(() -> isGood(tokens, byRsa(good())));
        return tokens;
    }

    private static String jwks(JWK... keys) {
        return new JWKSet(List.of(keys)).toString(true);
    }

    private static boolean isGood(TokenService tokens, String token) {
        try {
            tokens.verify(token);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    private TokenService shared(String secret) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), secret + "\n");
        return tokens(settings(new Settings.Outside(ISSUER, null, file)));
    }

    private Settings settings(Settings.@Nullable Outside outside) {
        var standard = Settings.defaults(folder);
        var tokens = standard.tokens();
        return standard.withTokens(new Settings.Tokens(
                tokens.accessTtl(), tokens.refreshTtl(), tokens.issuer(), tokens.audience(), outside));
    }

    private TokenService tokens(Settings settings) {
        return new TokenService(
                () -> "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII),
                settings,
                new RevokedSessions(new NoSessions(), clock),
                new OutsideTokens(settings, new AnyUser(), background, clock),
                clock);
    }

    private JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(user.toString())
                .claim("galleryId", gallery.toString())
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(10))));
    }

    private static String byRsa(JWTClaimsSet.Builder claims) throws Exception {
        return signed(JWSAlgorithm.RS256, "rsa-1", new RSASSASigner(rsa), claims);
    }

    private static String byCurve(JWTClaimsSet.Builder claims) throws Exception {
        return signed(JWSAlgorithm.ES256, "ec-1", new ECDSASigner(curve), claims);
    }

    private String bySecret(String secret) throws Exception {
        return signed(JWSAlgorithm.HS256, null, new MACSigner(secret), good());
    }

    private static String signed(
            JWSAlgorithm algorithm, @Nullable String keyId, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws Exception {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static void assertRefused(TokenService tokens, String token) {
        assertThatThrownBy(() -> tokens.verify(token))
                .isInstanceOf(RefusedException.class)
                .hasMessage(ErrorCode.TOKEN_INVALID.name());
    }

    private static final class AnyUser extends OutsideUsers {
        AnyUser() {
            super(
                    new UserRepository(JdbcClient.create(new PGSimpleDataSource())),
                    new Transactions(new PGSimpleDataSource()));
        }

        @Override
        void require(Caller caller) {}
    }

    private static final class NoSessions extends SessionRepository {
        NoSessions() {
            super(JdbcClient.create(new PGSimpleDataSource()));
        }

        @Override
        List<SessionId> revokedSince(Instant since) {
            return List.of();
        }
    }
}
