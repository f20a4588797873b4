package com.galerimerkezi.messenger.server;

import static com.galerimerkezi.messenger.server.IsolationMatrixTest.row;
import static java.util.Map.entry;

import com.galerimerkezi.messenger.server.IsolationMatrixTest.Row;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The matrix's rows of people and of one's own sign-in; nobody here is an owner, and PeopleTest has them. */
final class PeopleRows {

    private static final String PERSON = "/people/" + UUID.randomUUID();
    private static final Map<String, String> CODE = Map.of("code", "00000-00000-00000-00000");
    private static final Map<String, String> ENTER = Map.of("code", "00000", "password", "Yepyeni-Parola-2");
    private static final Map<String, String> WRONG = Map.of("password", "yanlış-parola");

    static final Map<String, Row> ALL = Map.ofEntries(
            // open: whoever comes with a code is nobody yet
            entry("POST /auth/entry", row((who, it) -> who.post("/auth/entry", CODE), 404, 404, 404, 404)),
            entry("POST /auth/entry/use", row((who, it) -> who.post("/auth/entry/use", ENTER), 404, 404, 404, 404)),
            // one's own
            entry("GET /auth/sessions", own(who -> who.get("/auth/sessions"))),
            entry("DELETE /auth/sessions", own(who -> who.delete("/auth/sessions"))),
            entry(
                    "DELETE /auth/sessions/{id}",
                    row((who, it) -> who.delete("/auth/sessions/" + UUID.randomUUID()), 404, 404, 404, 401)),
            entry("GET /auth/mail", own(who -> who.get("/auth/mail"))),
            entry("PUT /auth/mail", own(who -> who.put("/auth/mail", Map.of("enabled", true)))),
            entry("GET /auth/two-factor", own(who -> who.get("/auth/two-factor"))),
            entry("POST /auth/two-factor", refused(who -> who.post("/auth/two-factor", WRONG))),
            entry("POST /auth/two-factor/confirm", refused(who -> who.post("/auth/two-factor/confirm", CODE))),
            entry("POST /auth/two-factor/off", refused(who -> who.post("/auth/two-factor/off", WRONG))),
            // of owners
            entry("GET /people", lead(who -> who.get("/people"))),
            entry("POST /people/import", lead(who -> who.post("/people/import", "ad;soyad;e-posta"))),
            entry("PUT /people/{id}/role", lead(who -> who.put(PERSON + "/role", Map.of("role", "owner")))),
            entry("PUT /people/{id}/disabled", lead(who -> who.put(PERSON + "/disabled"))),
            entry("DELETE /people/{id}/disabled", lead(who -> who.delete(PERSON + "/disabled"))),
            entry("POST /people/{id}/reset", lead(who -> who.post(PERSON + "/reset"))),
            entry("DELETE /people/{id}/two-factor", lead(who -> who.delete(PERSON + "/two-factor"))),
            entry("GET /people/invitations", lead(who -> who.get("/people/invitations"))),
            entry("POST /people/invitations", lead(who -> who.post("/people/invitations", "{}"))),
            entry(
                    "DELETE /people/invitations/{id}",
                    lead(who -> who.delete("/people/invitations/" + UUID.randomUUID()))),
            entry("GET /audit", lead(who -> who.get("/audit"))));

    private PeopleRows() {}

    private static Row own(Function<Client, Answer> ask) {
        return row((who, it) -> ask.apply(who), 200, 200, 200, 401);
    }

    private static Row refused(Function<Client, Answer> ask) {
        return row((who, it) -> ask.apply(who), 401, 401, 401, 401);
    }

    private static Row lead(Function<Client, Answer> ask) {
        return row((who, it) -> ask.apply(who), 403, 403, 403, 401);
    }
}
