package com.galerimerkezi.messenger.server;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every route, asked by the own side, the other side, a third gallery and nobody. A route without a row fails. */
class IsolationMatrixTest {

    /** Without limits: so many questions in so few seconds are more than one person may ask. */
    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    /** Of Ankara's Ahmet: a room with İzmir, a message in it, a file that is not sent yet, an offer. */
    private static Things things;

    private static final Map<String, Object> CAR = Map.of("brand", "BMW", "model", "320i", "price", 1_250_000);

    private static final Map<String, Object> CERTIFICATE = Map.of("number", "06-1", "validUntil", "2028-05-31");

    private static final Map<String, Object> LOST = Map.of("outcome", "lost", "lossReason", "price");
    private static final Map<String, Object> PAID =
            Map.of("amount", 50_000, "method", "cash", "paidAt", "2026-01-01T10:00:00Z");

    private static final Map<String, Row> ROWS = Map.ofEntries(
            // open to everybody
            entry("GET /server", row((who, it) -> who.get("/server"), 200, 200, 200, 200)),
            entry("GET /health/live", row((who, it) -> who.get("/health/live"), 200, 200, 200, 200)),
            entry("GET /health/ready", row((who, it) -> who.get("/health/ready"), 200, 200, 200, 200)),
            entry("POST /auth/login", row((who, it) -> who.post("/auth/login", "{}"), 400, 400, 400, 400)),
            entry(
                    "POST /auth/refresh",
                    row((who, it) -> who.post("/auth/refresh", new RefreshRequest("none")), 401, 401, 401, 401)),
            // one's own
            entry("GET /auth/me", row((who, it) -> who.get("/auth/me"), 200, 200, 200, 401)),
            entry("POST /auth/logout", row((who, it) -> who.post("/auth/logout"), 200, 200, 200, 401)),
            entry(
                    "POST /auth/password",
                    row(
                            (who, it) -> who.post("/auth/password", new PasswordRequest("wrong", "Yepyeni-Parola-2")),
                            401,
                            401,
                            401,
                            401)),
            entry("GET /chats", row((who, it) -> who.get("/chats"), 200, 200, 200, 401)),
            entry("GET /sync", row((who, it) -> who.get("/sync"), 200, 200, 200, 401)),
            entry("GET /search", row((who, it) -> who.get("/search?q=araba"), 200, 200, 200, 401)),
            entry("GET /search/notes", row((who, it) -> who.get("/search/notes?q=araba"), 200, 200, 200, 401)),
            entry("GET /search/facets", row((who, it) -> who.get("/search/facets?q=araba"), 200, 200, 200, 401)),
            // for all dealers
            entry("GET /openapi.json", row((who, it) -> who.get("/openapi.json"), 200, 200, 200, 401)),
            entry("GET /galleries", row((who, it) -> who.get("/galleries"), 200, 200, 200, 401)),
            entry(
                    "GET /galleries/{id}",
                    row((who, it) -> who.get("/galleries/" + SERVER.world().ankara()), 200, 200, 200, 401)),
            // of its owner; nobody here is one, and CertificatesTest has them
            entry(
                    "PUT /galleries/{id}/certificate",
                    row(
                            (who, it) -> who.put("/galleries/" + SERVER.world().ankara() + "/certificate", CERTIFICATE),
                            403,
                            403,
                            403,
                            401)),
            entry(
                    "DELETE /galleries/{id}/certificate",
                    row(
                            (who, it) ->
                                    who.delete("/galleries/" + SERVER.world().ankara() + "/certificate"),
                            403,
                            403,
                            403,
                            401)),
            entry("GET /vehicles", row((who, it) -> who.get("/vehicles"), 200, 200, 200, 401)),
            entry("GET /vehicles/{id}", row((who, it) -> who.get("/vehicles/" + it.vehicle), 200, 200, 200, 401)),
            entry("GET /offers", row((who, it) -> who.get("/offers"), 200, 200, 200, 401)),
            // of two sides
            entry("POST /vehicles", row((who, it) -> who.post("/vehicles", CAR), 201, 201, 201, 401)),
            // of the vehicle's owner, which is the other side here
            entry("PUT /vehicles/{id}", row((who, it) -> who.put("/vehicles/" + it.vehicle, CAR), 403, 200, 403, 401)),
            entry(
                    "PUT /vehicles/{id}/status",
                    row(
                            (who, it) -> who.put("/vehicles/" + it.vehicle + "/status", Map.of("status", "available")),
                            403,
                            200,
                            403,
                            401)),
            entry("DELETE /vehicles/{id}", row((who, it) -> who.delete("/vehicles/" + it.vehicle), 403, 409, 403, 401)),
            entry(
                    "GET /vehicles/{id}/announcement",
                    row((who, it) -> who.get("/vehicles/" + it.vehicle + "/announcement"), 403, 200, 403, 401)),
            entry(
                    "POST /vehicles/{id}/announcement",
                    row(
                            (who, it) ->
                                    who.post("/vehicles/" + it.vehicle + "/announcement", Map.of("content", "indirim")),
                            403,
                            200,
                            403,
                            401)),
            entry(
                    "GET /vehicles/{id}/documents",
                    row((who, it) -> who.get("/vehicles/" + it.asked + "/documents"), 200, 200, 403, 401)),
            entry(
                    "PUT /vehicles/{id}/documents/{slot}",
                    row(
                            (who, it) -> who.put(
                                    "/vehicles/" + it.asked + "/documents/proxy",
                                    Map.of("fileId", it.asked, "issuedOn", "2026-01-01")),
                            403,
                            400,
                            403,
                            401)),
            entry(
                    "DELETE /vehicles/{id}/documents/{slot}",
                    row((who, it) -> who.delete("/vehicles/" + it.asked + "/documents/proxy"), 403, 200, 403, 401)),
            entry("PUT /chats/{roomId}/outcome", room((who, room) -> who.put(room + "/outcome", LOST))),
            entry("DELETE /chats/{roomId}/outcome", room((who, room) -> who.delete(room + "/outcome"))),
            entry("GET /reports/deals", row((who, it) -> who.get("/reports/deals"), 200, 200, 200, 401)),
            entry("GET /chats/{roomId}/deposits", room((who, room) -> who.get(room + "/deposits"))),
            entry(
                    "POST /chats/{roomId}/deposits",
                    row((who, it) -> who.post(it.path() + "/deposits", PAID), 201, 201, 403, 401)),
            entry(
                    "GET /chats/{roomId}/deposits/{id}/receipt",
                    row((who, it) -> who.get(it.path() + "/deposits/" + it.message + "/receipt"), 404, 404, 403, 401)),
            entry(
                    "POST /chats/{roomId}/deposits/{id}/reversal",
                    row(
                            (who, it) -> who.post(it.path() + "/deposits/" + it.message + "/reversal", "{}"),
                            404,
                            404,
                            403,
                            401)),
            entry(
                    "POST /offers",
                    row(
                            (who, it) -> who.post("/offers", Map.of("vehicleId", it.asked, "amount", 1)),
                            201,
                            400,
                            201,
                            401)),
            entry("POST /offers/{id}/counter", offer("counter", Map.of("amount", 2), 403, 200)),
            entry("POST /offers/{id}/accept", offer("accept", Map.of(), 403, 200)),
            entry("POST /offers/{id}/reject", offer("reject", Map.of(), 403, 200)),
            entry("POST /offers/{id}/withdraw", offer("withdraw", Map.of(), 200, 403)),
            entry("GET /offers/{id}", row((who, it) -> who.get("/offers/" + it.offer), 200, 200, 404, 401)),
            entry(
                    "POST /chats",
                    row((who, it) -> who.post("/chats", OpenRoomRequest.forOffer(it.offer)), 200, 200, 404, 401)),
            entry("GET /chats/{roomId}", room((who, room) -> who.get(room))),
            entry("GET /chats/{roomId}/messages", room((who, room) -> who.get(room + "/messages"))),
            entry(
                    "POST /chats/{roomId}/messages",
                    row(
                            (who, it) -> who.post(it.path() + "/messages", Map.of("content", "merhaba")),
                            201,
                            201,
                            403,
                            401)),
            entry("POST /chats/{roomId}/read", room((who, room) -> who.post(room + "/read"))),
            entry(
                    "PUT /chats/{roomId}/messages/{id}/read",
                    row((who, it) -> who.put(it.path() + "/messages/" + it.message + "/read"), 200, 200, 403, 401)),
            entry("GET /chats/{roomId}/messages/{id}", message((who, it) -> who.get(it), 200)),
            entry(
                    "PATCH /chats/{roomId}/messages/{id}",
                    message((who, it) -> who.patch(it, Map.of("content", "selamlar")), 403)),
            entry("DELETE /chats/{roomId}/messages/{id}", message((who, it) -> who.delete(it), 403)),
            entry("GET /chats/{roomId}/messages/{id}/history", message((who, it) -> who.get(it + "/history"), 200)),
            entry(
                    "PUT /chats/{roomId}/messages/{id}/reactions/{emoji}",
                    message((who, it) -> who.put(it + "/reactions/%F0%9F%91%8D"), 200)),
            entry(
                    "DELETE /chats/{roomId}/messages/{id}/reactions/{emoji}",
                    message((who, it) -> who.delete(it + "/reactions/%F0%9F%91%8D"), 200)),
            entry(
                    "PUT /chats/{roomId}/messages/{id}/acknowledgement",
                    row((who, it) -> who.put(it.asking() + "/acknowledgement"), 400, 200, 403, 401)),
            entry("PUT /chats/{roomId}/messages/{id}/pin", message((who, it) -> who.put(it + "/pin"), 200)),
            entry("DELETE /chats/{roomId}/messages/{id}/pin", message((who, it) -> who.delete(it + "/pin"), 200)),
            entry("PUT /chats/{roomId}/messages/{id}/star", message((who, it) -> who.put(it + "/star"), 200)),
            entry("DELETE /chats/{roomId}/messages/{id}/star", message((who, it) -> who.delete(it + "/star"), 200)),
            entry("GET /stars", row((who, it) -> who.get("/stars"), 200, 200, 200, 401)),
            entry("GET /chats/{roomId}/pins", room((who, room) -> who.get(room + "/pins"))),
            entry("GET /chats/{roomId}/media", room((who, room) -> who.get(room + "/media"))),
            entry(
                    "PUT /chats/{roomId}/unread",
                    row(
                            (who, it) -> who.put(it.path() + "/unread", Map.of("fromMessageId", it.message)),
                            200,
                            200,
                            403,
                            401)),
            entry("DELETE /chats/{roomId}/unread", room((who, room) -> who.delete(room + "/unread"))),
            entry(
                    "PUT /chats/{roomId}/notify",
                    room((who, room) -> who.put(room + "/notify", Map.of("level", "none")))),
            entry("GET /chats/{roomId}/export", room((who, room) -> who.get(room + "/export?format=json"))),
            entry("GET /chats/{roomId}/readers", room((who, room) -> who.get(room + "/readers"))),
            entry("PUT /chats/{roomId}/archive", room((who, room) -> who.put(room + "/archive"))),
            entry("DELETE /chats/{roomId}/archive", room((who, room) -> who.delete(room + "/archive"))),
            entry("PUT /chats/{roomId}/pin", room((who, room) -> who.put(room + "/pin"))),
            entry("DELETE /chats/{roomId}/pin", room((who, room) -> who.delete(room + "/pin"))),
            entry("PUT /chats/{roomId}/mute", room((who, room) -> who.put(room + "/mute"))),
            entry("DELETE /chats/{roomId}/mute", room((who, room) -> who.delete(room + "/mute"))),
            entry(
                    "POST /chats/{roomId}/upload",
                    row((who, it) -> who.post(it.path() + "/upload", it.share()), 201, 400, 403, 401)),
            entry("DELETE /chats/{roomId}", room((who, room) -> who.delete(room))),
            entry("POST /vehicles/import", row((who, it) -> who.post("/vehicles/import", "{}"), 400, 400, 400, 401)),
            // of owners and the marketplace
            entry("GET /webhooks", webhook((who, it) -> who.get("/webhooks"))),
            entry("POST /webhooks", webhook((who, it) -> who.post("/webhooks", Map.of("url", "https://a.example/")))),
            entry("DELETE /webhooks/{id}", webhook((who, it) -> who.delete("/webhooks/" + it))),
            entry("POST /webhooks/{id}/test", webhook((who, it) -> who.post("/webhooks/" + it + "/test"))),
            entry("POST /webhooks/{id}/resume", webhook((who, it) -> who.post("/webhooks/" + it + "/resume"))),
            entry("GET /webhooks/{id}/deliveries", webhook((who, it) -> who.get("/webhooks/" + it + "/deliveries"))),
            // of the uploader, until sent
            entry(
                    "POST /files",
                    row(
                            (who, it) -> who.post("/files", new CreateFileRequest("a.txt", 3L, "text/plain", null)),
                            201,
                            201,
                            201,
                            401)),
            entry("GET /files/{id}", row((who, it) -> who.get(it.file), 200, 404, 404, 401)),
            entry(
                    "HEAD /files/{id}/bytes",
                    row(
                            (who, it) -> who.send("HEAD", it.file + "/bytes", BodyPublishers.noBody(), Map.of()),
                            200,
                            404,
                            404,
                            401)),
            entry("PATCH /files/{id}/bytes", row((who, it) -> patch(who, it.file, 3, ""), 204, 404, 404, 401)),
            entry(
                    "DELETE /files/{id}/bytes",
                    row((who, it) -> who.delete(it.unfinished() + "/bytes"), 204, 404, 404, 401)),
            entry("OPTIONS /files", row((who, it) -> options(who, "/files"), 204, 204, 204, 401)),
            entry("OPTIONS /files/{id}/bytes", row((who, it) -> options(who, it.file + "/bytes"), 204, 204, 204, 401)),
            entry("GET /files/{id}/info", row((who, it) -> who.get(it.file + "/info"), 200, 404, 404, 401)),
            // a text has no thumbnail; PicturesTest asks for one that there is
            entry("GET /files/{id}/thumbnail", row((who, it) -> who.get(it.file + "/thumbnail"), 404, 404, 404, 401)),
            entry("POST /files/{id}/link", row((who, it) -> who.post(it.file + "/link"), 200, 404, 404, 401)),
            // whoever has the address, and nobody with another one
            entry("GET /files/{id}/content", row((who, it) -> who.get(it.address()), 200, 200, 200, 200)));

    @BeforeAll
    static void whatAhmetHas() {
        var world = SERVER.world();
        var vehicle = world.vehicle();
        var offer = world.dealers().offer(vehicle, world.ankara(), world.izmir());
        things = new Things(offer, vehicle);
    }

    @Test
    void everyRouteHasARow() {
        Set<String> routes = new TreeSet<>();
        SERVER.server()
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternsCondition()
                                .getPatterns()
                                .forEach(pattern -> routes.add(method + " " + pattern.getPatternString()))));

        assertThat(routes).containsExactlyInAnyOrderElementsOf(rows().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRowHolds() {
        var world = SERVER.world();
        return rows().entrySet().stream().flatMap(entry -> {
            var row = entry.getValue();
            return Stream.of(
                    check(entry.getKey() + ", own side", () -> SERVER.as(world.ahmet()), row, row.own),
                    check(entry.getKey() + ", other side", () -> SERVER.as(world.mehmet()), row, row.otherSide),
                    check(entry.getKey() + ", third gallery", () -> SERVER.as(world.fatma()), row, row.third),
                    check(entry.getKey() + ", no token", SERVER::asNobody, row, row.nobody));
        });
    }

    @Test
    void whatAStrangerIsToldIsTheSameForEveryForeignRoom() {
        var fatma = SERVER.as(SERVER.world().fatma());
        var one = things.fresh();
        var other = things.fresh();

        assertThat(fatma.get(one.path()).text())
                .isEqualTo(fatma.get(other.path()).text());
    }

    @Test
    void theListsOfAThirdGalleryHoldNothingOfTheTwo() {
        var world = SERVER.world();
        var fatma = SERVER.as(world.fatma());
        var start = fatma.get("/sync").data().path("cursor").textValue();
        var it = things.fresh();
        SERVER.as(world.mehmet()).post(it.path() + "/messages", Map.of("content", "yalnız ikimize"));

        for (var list : List.of("/chats?state=all", "/chats?state=all&query=BMW", "/offers", "/sync?after=" + start)) {
            assertThat(fatma.get(list).status()).isEqualTo(200);
            assertThat(fatma.get(list).text())
                    .as(list)
                    .doesNotContain(it.room, it.message, "yalnız ikimize", it.offer.toString());
        }
    }

    private static Map<String, Row> rows() {
        var all = new TreeMap<>(ROWS);
        all.putAll(TeamRows.ALL);
        all.putAll(PeopleRows.ALL);
        return all;
    }

    private static DynamicTest check(String name, Supplier<Client> who, Row row, int expected) {
        return dynamicTest(name, () -> {
            var it = things.fresh();
            var answer = row.ask.apply(who.get(), it);
            assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
        });
    }

    static Row row(BiFunction<Client, Subject, Answer> ask, int own, int otherSide, int third, int nobody) {
        return new Row(ask, own, otherSide, third, nobody);
    }

    /** What both sides of a room may do and a third gallery may not. */
    static Row room(BiFunction<Client, String, Answer> ask) {
        return row((who, it) -> ask.apply(who, it.path()), 200, 200, 403, 401);
    }

    /** What the sender may do with a message, and the other side perhaps. */
    private static Row message(BiFunction<Client, String, Answer> ask, int otherSide) {
        return row((who, it) -> ask.apply(who, it.path() + "/messages/" + it.message), 200, otherSide, 403, 401);
    }

    /** A fresh offer of the own side that waits for the other. */
    private static Row offer(String action, Map<String, Object> body, int own, int otherSide) {
        return row((who, it) -> who.post("/offers/" + it.freshOffer() + "/" + action, body), own, otherSide, 404, 401);
    }

    /** What no staff may do; WebhookTest asks as owners. */
    private static Row webhook(BiFunction<Client, UUID, Answer> ask) {
        return row((who, it) -> ask.apply(who, UUID.randomUUID()), 403, 403, 403, 401);
    }

    private static Answer patch(Client who, String file, long offset, String bytes) {
        return who.send(
                "PATCH",
                file + "/bytes",
                BodyPublishers.ofString(bytes),
                Map.of("Upload-Offset", Long.toString(offset), "Content-Type", "application/offset+octet-stream"));
    }

    private static Answer options(Client who, String path) {
        return who.send("OPTIONS", path, BodyPublishers.noBody(), Map.of());
    }

    record Row(BiFunction<Client, Subject, Answer> ask, int own, int otherSide, int third, int nobody) {}

    private record Things(OfferId offer, VehicleId vehicle) {

        /** A room, a message and a file of its own for each question, so that none changes the next. */
        Subject fresh() {
            var world = SERVER.world();
            var ahmet = SERVER.as(world.ahmet());
            SERVER.as(world.ahmet()).post("/chats", OpenRoomRequest.forOffer(offer));
            var asked = world.dealers().vehicle(world.izmir());
            var room = ahmet.openRoom(asked);
            var message = ahmet.say(room, "selam").data().path("id").textValue();
            var file = ahmet.post("/files", new CreateFileRequest("a.txt", 3L, "text/plain", null))
                    .data()
                    .path("file_url")
                    .textValue();
            patch(ahmet, file, 0, "abc");
            return new Subject(offer, vehicle, asked, room.toString(), message, file);
        }
    }

    record Subject(OfferId offer, VehicleId vehicle, VehicleId asked, String room, String message, String file) {

        OfferId freshOffer() {
            var world = SERVER.world();
            return world.dealers().offer(asked, world.ankara(), world.izmir());
        }

        /** A message of the own side that waits for the other one. */
        String asking() {
            return path() + "/messages/" + made("/messages", Map.of("content", "acil", "importance", "acknowledge"));
        }

        String unfinished() {
            return SERVER.as(SERVER.world().ahmet())
                    .post("/files", new CreateFileRequest("b.txt", 3L, "text/plain", null))
                    .data()
                    .path("file_url")
                    .textValue();
        }

        String address() {
            return SERVER.as(SERVER.world().ahmet())
                    .post(file + "/link")
                    .data()
                    .path("url")
                    .textValue();
        }

        /** Of the own side. */
        String made(String kind, Map<String, Object> body) {
            return SERVER.as(SERVER.world().ahmet())
                    .post(path() + kind, body)
                    .data()
                    .path("id")
                    .textValue();
        }

        String path() {
            return "/chats/" + room;
        }

        ShareFileRequest share() {
            return new ShareFileRequest(file, "a.txt", 3L, "text/plain", null, null);
        }
    }
}
