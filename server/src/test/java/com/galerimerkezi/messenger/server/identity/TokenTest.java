package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void noTokenAndGarbageAreToldApart() {
        assertThat(SERVER.asNobody().get("/chats").code()).isEqualTo(ErrorCode.TOKEN_MISSING);
        assertThat(ask("garbage").code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(ask("a.b.c").code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(ask("x".repeat(9000)).status()).isIn(400, 401, 413, 431);
    }

    @Test
    void anExpiredTokenSaysSo() {
        var world = SERVER.world();
        var caller = new Caller(world.ahmet().id(), world.ankara(), Role.STAFF, null);

        var expired = SERVER.server().part(TokenService.class).issue(caller, Duration.ofMinutes(-1));

        assertThat(ask(expired).code()).isEqualTo(ErrorCode.TOKEN_EXPIRED);
    }

    @Test
    void algNoneIsRefused() {
        var header = Base64URL.encode("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        var claims = Base64URL.encode(good().build().toString());

        assertThat(ask(header + "." + claims + ".").code()).isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    @Test
    void anotherSecretIsRefused() throws Exception {
        assertThat(ask(signed(good().build(), "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)))
                        .code())
                .isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    @Test
    void onlyOurClaimsAreGoodEnough() throws Exception {
        assertThat(askWith(claims -> claims).status()).isEqualTo(200);
        assertThat(askWith(claims -> claims.issuer("somebody-else")).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(askWith(claims -> claims.audience("other-service")).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(askWith(claims -> claims.claim("galleryId", null)).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(askWith(claims -> claims.claim("role", "emperor")).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(askWith(claims -> claims.subject("1' OR '1'='1")).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(askWith(claims -> claims.expirationTime(null)).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(askWith(claims ->
                                claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600))))
                        .code())
                .isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    @Test
    void aHeaderThatBringsItsOwnKeyIsRefused() throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID("../../keys/signing.key")
                .x509CertURL(URI.create("https://keys.example/my.pem"))
                .build();
        var token = new SignedJWT(header, good().build());
        token.sign(new MACSigner(secret()));

        assertThat(ask(token.serialize()).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        assertThat(ask(RefreshToken.random().text()).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    @Test
    void theGalleryHeaderMustBeTheTokens() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());

        assertThat(withGallery(ahmet, world.ankara().toString()).status()).isEqualTo(200);
        assertThat(withGallery(ahmet, world.izmir().toString()).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
    }

    @Test
    void aTokenInTheAddressIsRefused() {
        var answer = SERVER.asNobody()
                .get("/chats?token=" + SERVER.tokenOf(SERVER.world().ahmet(), Role.STAFF));

        assertThat(answer.status()).isEqualTo(400);
    }

    private static Answer withGallery(Client client, String gallery) {
        return client.send("GET", "/chats", BodyPublishers.noBody(), Map.of("x-gallery-id", gallery));
    }

    private static Answer ask(String token) {
        return new Client(SERVER.server().address(), token).get("/chats");
    }

    private static Answer askWith(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return ask(signed(change.apply(good()).build(), secret()));
    }

    private static JWTClaimsSet.Builder good() {
        var world = SERVER.world();
        return new JWTClaimsSet.Builder()
                .subject(world.ahmet().id().toString())
                .claim("galleryId", world.ankara().toString())
                .claim("role", "staff")
                .issuer("galeri-messenger")
                .audience("galeri-messenger")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String signed(JWTClaimsSet claims, byte[] secret) throws Exception {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static byte[] secret() {
        return SERVER.server().part(TokenSecret.class).bytes();
    }
}
