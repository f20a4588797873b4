package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What another backend of the marketplace may do, and what not. */
class ServiceTokenTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private ServiceTokens tokens;
    private String name;
    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        tokens = new ServiceTokens(SERVER.database().dataSource(), Clock.systemUTC());
        name = "Pazar " + UUID.randomUUID();
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void itSpeaksAsTheSystemForTheGalleryThatTheRequestNames() {
        var backend = backend(tokens.create(name, null));

        var sent = say(backend, SERVER.world().izmir(), "İlan yayından kaldırıldı");

        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        assertThat(sent.data().path("message_type").textValue()).isEqualTo("system");
        assertThat(sent.data().path("gallery_id").textValue())
                .isEqualTo(SERVER.world().izmir().toString());
        assertThat(sent.data().path("first_name").textValue()).isEqualTo(name);
        assertThat(ahmet.room(room).path("unread_count").longValue()).isEqualTo(1);
    }

    @Test
    void withoutAGalleryNamedItIsInNobodysRoom() {
        var backend = backend(tokens.create(name, null));

        assertThat(backend.post("/chats/" + room + "/messages", Map.of("content", "x", "messageType", "system"))
                        .code())
                .isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(say(backend, SERVER.world().bursa(), "x").code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(say(backend, new GalleryId(UUID.randomUUID()), "x").code()).isEqualTo(ErrorCode.GALLERY_NOT_FOUND);
    }

    @Test
    void aTokenOfOneGalleryNeverSpeaksForAnother() {
        var backend = backend(tokens.create(name, "İzmir Oto"));

        assertThat(backend.post("/chats/" + room + "/messages", Map.of("content", "x", "messageType", "system"))
                        .status())
                .isEqualTo(201);
        assertThat(say(backend, SERVER.world().ankara(), "x").code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
    }

    @Test
    void itReadsNoConversationAndChangesNobodysSignIn() {
        var backend = backend(tokens.create(name, "İzmir Oto"));

        for (var answer : List.of(
                backend.get("/chats"),
                backend.get("/chats/" + room),
                backend.get("/chats/" + room + "/messages"),
                backend.get("/chats/" + room + "/export"),
                backend.get("/sync"),
                backend.get("/search?q=araba"),
                backend.delete("/chats/" + room),
                backend.post("/auth/password", "{}"))) {
            assertThat(answer.code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        }
        assertThat(backend.get("/vehicles").status()).isEqualTo(200);
    }

    @Test
    void itHasWebhooks() {
        var backend = backend(tokens.create(name, null));

        var made = backend.post("/webhooks", Map.of("url", "https://pazar.example/kanca"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(backend.get("/webhooks").data()).isNotEmpty();
        assertThat(backend.delete("/webhooks/" + made.data().path("id").textValue())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRevokedOneIsOutSoonAndAnInventedOneNeverIn() {
        var backend = backend(tokens.create(name, null));
        assertThat(backend.get("/galleries").status()).isEqualTo(200);

        tokens.revoke(name);

        await().untilAsserted(() -> assertThat(backend.get("/galleries").code()).isEqualTo(ErrorCode.TOKEN_INVALID));
        assertThat(backend("galeri-service-" + "A".repeat(43)).get("/galleries").code())
                .isEqualTo(ErrorCode.TOKEN_INVALID);
        assertThat(tokens.list())
                .filteredOn(token -> token.name().equals(name))
                .singleElement()
                .satisfies(token -> assertThat(token.isRevoked()).isTrue());
    }

    @Test
    void aNameIsGivenOnceUntilItIsRevoked() {
        tokens.create(name, null);

        assertThatExceptionOfType(StartupProblem.class).isThrownBy(() -> tokens.create(name, null));
        assertThatExceptionOfType(StartupProblem.class).isThrownBy(() -> tokens.create("x", "Yok Oto"));
        tokens.revoke(name);
        assertThat(tokens.create(name, null)).startsWith("galeri-service-");
    }

    @Test
    void nobodySignsInAsABackend() {
        tokens.create(name, null);
        var email = SERVER.jdbc()
                .sql("SELECT email FROM users WHERE first_name = :name")
                .param("name", name)
                .query(String.class)
                .single();

        assertThat(SERVER.asNobody()
                        .post("/auth/login", Map.of("email", email, "password", "galeri-service-"))
                        .code())
                .isEqualTo(ErrorCode.BAD_CREDENTIALS);
    }

    private static Client backend(String token) {
        return new Client(SERVER.server().address(), token);
    }

    private Answer say(Client backend, GalleryId gallery, String text) {
        return backend.send(
                "POST",
                "/chats/" + room + "/messages",
                BodyPublishers.ofString("{\"content\":\"" + text + "\",\"messageType\":\"system\"}"),
                Map.of("x-gallery-id", gallery.toString()));
    }
}
