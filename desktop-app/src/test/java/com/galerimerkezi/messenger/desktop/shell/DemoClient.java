package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.server.testing.Client;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever does without a desktop what no desktop is needed for. */
final class DemoClient {

    private DemoClient() {}

    /** The first of a gallery's staff. */
    static Client of(int gallery) {
        var account = DemoWorld.account(gallery);
        var login = Map.of("email", account.email(), "password", account.password());
        var signedIn = new Client(DemoWorld.server(), null).post("/auth/login", login);
        return new Client(
                DemoWorld.server(), signedIn.data().path("access_token").textValue());
    }

    /** The server keeps them for everybody's next desktop: also for the next test's. */
    static void forgetDrafts() {
        DemoWorld.server();
        DemoWorld.demo().part(JdbcClient.class).sql("DELETE FROM drafts").update();
    }
}
