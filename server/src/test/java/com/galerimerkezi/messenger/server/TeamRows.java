package com.galerimerkezi.messenger.server;

import static com.galerimerkezi.messenger.server.IsolationMatrixTest.room;
import static com.galerimerkezi.messenger.server.IsolationMatrixTest.row;
import static java.util.Map.entry;

import com.galerimerkezi.messenger.server.IsolationMatrixTest.Row;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The matrix's rows of one side's own work: the other side has the same routes and never the same things. */
final class TeamRows {

    private static final Map<String, Object> NOTE = Map.of("content", "iç not");
    private static final Map<String, Object> LABEL = Map.of("name", "Acil", "colour", "red");
    private static final Map<String, Object> REPLY = Map.of("shortcut", "selam", "content", "Merhaba");
    private static final String LABELS = "/labels/" + UUID.randomUUID();

    static final Map<String, Row> ALL = Map.ofEntries(
            entry("GET /team", row((who, it) -> who.get("/team"), 200, 200, 200, 401)),
            entry("GET /reminders", row((who, it) -> who.get("/reminders"), 200, 200, 200, 401)),
            entry("GET /quick-replies", row((who, it) -> who.get("/quick-replies"), 200, 200, 200, 401)),
            entry("PUT /quick-replies/{id}", row((who, it) -> who.put(reply(), REPLY), 200, 200, 200, 401)),
            entry("DELETE /quick-replies/{id}", row((who, it) -> who.delete(ahmetsReply()), 200, 404, 404, 401)),
            entry("GET /alerts", row((who, it) -> who.get("/alerts"), 200, 200, 200, 401)),
            entry("GET /team/hours", row((who, it) -> who.get("/team/hours"), 200, 200, 200, 401)),
            // of owners
            entry("GET /reports/team", lead(who -> who.get("/reports/team"))),
            entry("GET /reports/team/rooms", lead(who -> who.get("/reports/team/rooms?figure=open"))),
            entry("PUT /team/hours", lead(who -> who.put("/team/hours", Map.of("awayEnabled", false)))),
            entry("PUT /team/options", lead(who -> who.put("/team/options", Map.of("onlyAssigneeSends", false)))),
            entry("POST /team/labels", lead(who -> who.post("/team/labels", LABEL))),
            entry("PUT /team/labels/{id}", lead(who -> who.put("/team" + LABELS, LABEL))),
            entry("DELETE /team/labels/{id}", lead(who -> who.delete("/team" + LABELS))),
            // of each side for itself
            entry("GET /chats/{roomId}/notes", room((who, room) -> who.get(room + "/notes"))),
            entry(
                    "POST /chats/{roomId}/notes",
                    row((who, it) -> who.post(it.path() + "/notes", NOTE), 201, 201, 403, 401)),
            entry(
                    "PATCH /chats/{roomId}/notes/{id}",
                    ofAhmet("/notes", () -> NOTE, (who, path) -> who.patch(path, NOTE))),
            entry("DELETE /chats/{roomId}/notes/{id}", ofAhmet("/notes", () -> NOTE, Client::delete)),
            entry(
                    "PUT /chats/{roomId}/assignee",
                    row((who, it) -> who.put(it.path() + "/assignee", ahmet()), 200, 400, 403, 401)),
            entry("DELETE /chats/{roomId}/assignee", room((who, room) -> who.delete(room + "/assignee"))),
            entry("PUT /chats/{roomId}/labels/{id}", row((who, it) -> who.put(it.path() + LABELS), 404, 404, 403, 401)),
            entry("DELETE /chats/{roomId}/labels/{id}", room((who, room) -> who.delete(room + LABELS))),
            entry(
                    "PUT /chats/{roomId}/status",
                    room((who, room) -> who.put(room + "/status", Map.of("status", "waiting_for_us")))),
            entry("DELETE /chats/{roomId}/status", room((who, room) -> who.delete(room + "/status"))),
            entry("PUT /chats/{roomId}/snooze", room((who, room) -> who.put(room + "/snooze", tomorrow("until")))),
            entry("DELETE /chats/{roomId}/snooze", room((who, room) -> who.delete(room + "/snooze"))),
            entry(
                    "POST /chats/{roomId}/reminders",
                    row((who, it) -> who.post(it.path() + "/reminders", tomorrow("dueAt")), 201, 201, 403, 401)),
            entry("GET /drafts", row((who, it) -> who.get("/drafts"), 200, 200, 200, 401)),
            entry(
                    "PUT /chats/{roomId}/draft",
                    room((who, room) ->
                            who.put(room + "/draft", Map.of("text", "taslak", "writtenAt", "2026-01-01T10:00:00Z")))),
            entry("GET /chats/{roomId}/scheduled", room((who, room) -> who.get(room + "/scheduled"))),
            entry(
                    "POST /chats/{roomId}/scheduled",
                    row((who, it) -> who.post(it.path() + "/scheduled", scheduled()), 201, 201, 403, 401)),
            entry(
                    "PATCH /chats/{roomId}/scheduled/{id}",
                    ofAhmet("/scheduled", TeamRows::scheduled, (who, path) -> who.patch(path, scheduled()))),
            entry("DELETE /chats/{roomId}/scheduled/{id}", ofAhmet("/scheduled", TeamRows::scheduled, Client::delete)),
            entry(
                    "DELETE /chats/{roomId}/reminders/{id}",
                    ofAhmet("/reminders", () -> tomorrow("dueAt"), Client::delete)));

    private TeamRows() {}

    private static Row lead(Function<Client, Answer> ask) {
        return row((who, it) -> ask.apply(who), 403, 403, 403, 401);
    }

    private static Row ofAhmet(
            String kind, Supplier<Map<String, Object>> body, BiFunction<Client, String, Answer> ask) {
        return row((who, it) -> ask.apply(who, it.path() + kind + "/" + it.made(kind, body.get())), 200, 404, 403, 401);
    }

    private static Map<String, Object> tomorrow(String field) {
        return Map.of(field, Instant.now().plus(1, ChronoUnit.DAYS).toString());
    }

    private static Map<String, Object> scheduled() {
        var all = new HashMap<>(tomorrow("dueAt"));
        all.put("content", "günaydın");
        return all;
    }

    private static String reply() {
        return "/quick-replies/" + UUID.randomUUID();
    }

    private static String ahmetsReply() {
        var path = reply();
        var server = IsolationMatrixTest.SERVER;
        server.as(server.world().ahmet()).put(path, Map.of("shortcut", UUID.randomUUID(), "content", "x"));
        return path;
    }

    private static Map<String, Object> ahmet() {
        return Map.of("userId", IsolationMatrixTest.SERVER.world().ahmet().id());
    }
}
