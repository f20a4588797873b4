package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.testing.Client;
import java.util.Map;
import java.util.UUID;

/** Invitations of the demo's galleries, and people who follow them elsewhere. */
final class Entrances {

    static final String PASSWORD = "Yepyeni-Parola-2";

    private Entrances() {}

    /** A new one, by the gallery's owner. */
    static EntryLink invitationOf(DemoAccount owner) {
        var nobody = new Client(DemoWorld.server(), null);
        var signedIn = nobody.post("/auth/login", Map.of("email", owner.email(), "password", owner.password()));
        var code = new Client(
                        DemoWorld.server(), signedIn.data().path("access_token").textValue())
                .post("/people/invitations", Map.of())
                .data()
                .path("code")
                .textValue();
        var key = nobody.get("/server").data().path("record_key").textValue();
        return new EntryLink(EntryLink.codeIn(code).orElseThrow(), DemoWorld.server(), EntryLink.fingerprintOf(key));
    }

    static void enter(EntryLink invitation, String firstName) {
        var answer = new Client(DemoWorld.server(), null)
                .post(
                        "/auth/entry/use",
                        Map.of(
                                "code",
                                invitation.code(),
                                "firstName",
                                firstName,
                                "lastName",
                                "Güneş",
                                "email",
                                shortId() + "@baskentoto.example",
                                "password",
                                PASSWORD));
        assertThat(answer.status()).isEqualTo(200);
    }

    /** A whole UUID would not fit into a narrow window. */
    static String shortId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
