package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    @Test
    void everyConnectionLimitsHowLongItWaitsForOthers() {
        JdbcClient jdbc = JdbcClient.create(postgres.dataSource());

        assertThat(show(jdbc, "lock_timeout")).isEqualTo("3s");
        assertThat(show(jdbc, "statement_timeout")).isEqualTo("10s");
        assertThat(show(jdbc, "idle_in_transaction_session_timeout")).isEqualTo("10s");
    }

    @Test
    void whatIsCommittedIsOnDisk() {
        JdbcClient jdbc = JdbcClient.create(postgres.dataSource());

        assertThat(show(jdbc, "fsync")).isEqualTo("on");
        assertThat(show(jdbc, "synchronous_commit")).isEqualTo("on");
        assertThat(show(jdbc, "full_page_writes")).isEqualTo("on");
    }

    @Test
    void aDatabaseThatDoesNotWaitForTheDiskIsRefused() {
        String careless = postgres.settings().url() + "?options=-c%20synchronous_commit=off";

        assertThatThrownBy(() -> open(careless, postgres.settings().password()))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("synchronous_commit = off");
    }

    @Test
    void aWrongPasswordIsOneClearLine() {
        assertThatThrownBy(() -> open(postgres.settings().url(), "falsch"))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("The database refuses database.user or database.password");
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused() {
        JdbcClient jdbc = JdbcClient.create(postgres.dataSource());
        jdbc.sql("""
                        INSERT INTO flyway_schema_history
                        SELECT 1000, '9999', 'later', 'SQL', 'V9999__later.sql', 0, installed_by, now(), 1, true
                        FROM flyway_schema_history WHERE installed_rank = 1
                        """).update();
        try {
            assertThatThrownBy(() ->
                            open(postgres.settings().url(), postgres.settings().password()))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("newer version");
        } finally {
            jdbc.sql("DELETE FROM flyway_schema_history WHERE installed_rank = 1000")
                    .update();
        }
    }

    private static void open(@Nullable String url, @Nullable String password) {
        Settings.Database database =
                new Settings.Database(url, postgres.settings().user(), password, 2);
        Database.open(Settings.defaults(Path.of("target")).withDatabase(database))
                .close();
    }

    private static String show(JdbcClient jdbc, String setting) {
        return jdbc.sql("SHOW " + setting).query(String.class).single();
    }
}
