package com.galerimerkezi.messenger.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadinessTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    private Path folder;

    @Test
    void withoutItsDatabaseTheServerIsAliveAndNotReadyUntilItIsBack() {
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0))) {
            var nobody = new Client(server.address(), null);
            var dealer = dealer(server);
            assertThat(nobody.get("/health/ready").status()).isEqualTo(200);

            allowConnections(false);
            try {
                var answer = nobody.get("/health/ready");
                assertThat(answer.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(Long.parseLong(String.valueOf(answer.header("Retry-After"))))
                        .isPositive();
                assertThat(dealer.get("/chats").code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
                assertThat(nobody.get("/health/live").status()).isEqualTo(200);
            } finally {
                allowConnections(true);
            }

            await().untilAsserted(() ->
                    assertThat(nobody.get("/health/ready").status()).isEqualTo(200));
        }
    }

    private static Client dealer(GaleriServer server) {
        var dealers = new Dealers(JdbcClient.create(POSTGRES.dataSource()));
        var person = dealers.staff(dealers.gallery("Ankara Oto"), "Ahmet");
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        return new Client(server.address(), server.part(TokenService.class).issue(caller, Duration.ofMinutes(15)));
    }

    private static void allowConnections(boolean allowed) {
        var url = String.valueOf(POSTGRES.settings().url());
        var name = url.substring(url.lastIndexOf('/') + 1);
        var beside = new PGSimpleDataSource();
        beside.setUrl(url.replace(name, "postgres"));
        beside.setUser(POSTGRES.settings().user());
        beside.setPassword(POSTGRES.settings().password());
        var jdbc = JdbcClient.create(beside);
        jdbc.sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + allowed).update();
        jdbc.sql("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = :name")
                .param("name", name)
                .query(Boolean.class)
                .list();
    }
}
