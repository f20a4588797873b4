package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutsideUsersTest {

    private static final String ISSUER = "https://pazar.example";
    private static final String SECRET = "a-secret-that-two-services-share-since-2019";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(OutsideUsersTest::withOutsideIssuer);

    private Dealers.Person person;

    @BeforeEach
    void somebodyNew() {
        person = SERVER.world().dealers().staff(SERVER.world().ankara(), "Işıl");
    }

    @Test
    void aUserOfOursIsLetInByRestAndBySocket() throws Exception {
        var token = tokenOf(person.id(), person.gallery());

        assertThat(rest(token).get("/auth/me").data().path("email").textValue()).isEqualTo(person.email());
        assertThat(rest(token).openRoom(SERVER.world().vehicle())).isNotNull();
        try (var listener = new Listener(SERVER.server().address(), token).ready()) {
            assertThat(listener.isConnected()).isTrue();
        }
    }

    @Test
    void nobodyThatThisServerKnowsIsKeptOut() throws Exception {
        assertKeptOut(tokenOf(new UserId(UUID.randomUUID()), person.gallery()));
    }

    @Test
    void aGalleryThatIsNotTheUsersIsKeptOut() throws Exception {
        assertKeptOut(tokenOf(person.id(), SERVER.world().izmir()));
        assertKeptOut(tokenOf(person.id(), new GalleryId(UUID.randomUUID())));
    }

    @Test
    void whoIsDisabledHereIsOutSoon() throws Exception {
        var token = tokenOf(person.id(), person.gallery());
        assertThat(rest(token).get("/chats").status()).isEqualTo(200);

        SERVER.jdbc()
                .sql("UPDATE users SET is_active = false WHERE id = :id")
                .param("id", person.id().value())
                .update();

        await().untilAsserted(() -> assertThat(rest(token).get("/chats").code()).isEqualTo(ErrorCode.TOKEN_INVALID));
        assertKeptOut(token);
    }

    @Test
    void withoutATokenTheAnswerIsTheSameAsEver() {
        assertThat(SERVER.asNobody().get("/chats").code()).isEqualTo(ErrorCode.TOKEN_MISSING);
        assertThat(SERVER.asNobody().get("/server").status()).isEqualTo(200);
        assertThat(SERVER.as(SERVER.world().ahmet()).get("/chats").status()).isEqualTo(200);
    }

    private static void assertKeptOut(String token) throws Exception {
        assertThat(rest(token).get("/chats").code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(rest(token).get("/sync").code()).isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(connectErrorOf(token)).isEqualTo("TOKEN_INVALID");
    }

    private static Client rest(String token) {
        return new Client(SERVER.server().address(), token);
    }

    private static String connectErrorOf(String token) throws Exception {
        var options = IO.Options.builder()
                .setTransports(new String[] {"websocket"})
                .setForceNew(true)
                .setReconnection(false)
                .setAuth(Map.of("token", token))
                .build();
        var refused = new CompletableFuture<JSONObject>();
        var socket = IO.socket(SERVER.server().address(), options);
        socket.once(Socket.EVENT_CONNECT_ERROR, arguments -> refused.complete((JSONObject) arguments[0]));
        socket.connect();
        try {
            return refused.get(10, TimeUnit.SECONDS).getString("message");
        } finally {
            socket.close();
        }
    }

    private static String tokenOf(UserId user, GalleryId gallery) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(user.toString())
                .claim("galleryId", gallery.toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(SECRET));
        return token.serialize();
    }

    private static Settings withOutsideIssuer(Settings settings) {
        try {
            var secret = Files.writeString(settings.dataDir().resolve("outside.secret"), SECRET);
            var own = settings.tokens();
            return settings.withTokens(new Settings.Tokens(
                    own.accessTtl(),
                    own.refreshTtl(),
                    own.issuer(),
                    own.audience(),
                    new Settings.Outside(ISSUER, null, secret)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
