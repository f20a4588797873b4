package com.galerimerkezi.messenger.server.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.testing.TestFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedPostgresTest {

    /** One for all: making a cluster takes longer than all that is tried with it. */
    @TempDir
    private static Path dataDir;

    private final PostgresLayout layout = TestFolders.postgres(dataDir);

    @Test
    void whatWasWrittenIsThereAfterAQuickRestart() throws SQLException {
        ProcessHandle process;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(layout, 2)) {
            process = postgres.process();
            execute(postgres.dataSource(), "CREATE TABLE IF NOT EXISTS kept (id int)");
        }
        assertThat(process.isAlive()).isFalse();

        for (int restart = 0; restart < 2; restart++) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(layout, 2)) {
                execute(postgres.dataSource(), "SELECT * FROM kept");
            }
        }
    }

    @Test
    void noPasswordOpensNothing() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(layout, 2)) {
            PGSimpleDataSource source = postgres.dataSource();
            source.setPassword("");
            assertThatThrownBy(() -> execute(source, "SELECT 1")).isInstanceOf(SQLException.class);

            source.setUser("postgres");
            source.setPassword("postgres");
            assertThatThrownBy(() -> execute(source, "SELECT 1")).hasMessageContaining("password");
        }
    }

    @Test
    void theServersOwnUserIsNoSuperuser() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(layout, 2)) {
            PGSimpleDataSource source = postgres.dataSource();

            assertThatThrownBy(() -> execute(source, "COPY (SELECT 1) TO PROGRAM 'true'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anOrphanOfAKilledServerIsStoppedFirst() throws SQLException {
        EmbeddedPostgres killed = EmbeddedPostgres.start(layout, 2);
        ProcessHandle orphan = killed.process();
        execute(killed.dataSource(), "CREATE TABLE IF NOT EXISTS kept (id int)");
        killed.abandon();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(layout, 2)) {
            assertThat(orphan.isAlive()).isFalse();
            execute(next.dataSource(), "SELECT * FROM kept");
        }
    }

    @Test
    void aNoteThatNamesAnotherProgramDoesNotStopTheStart() throws Exception {
        EmbeddedPostgres.start(layout, 2).close();
        Process other = new ProcessBuilder("sh", "-c", "read forever").start();
        try {
            Files.writeString(
                    layout.data().resolve("postmaster.pid"),
                    other.pid() + "\n" + layout.data() + "\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n");

            EmbeddedPostgres.start(layout, 2).close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void aSetUpThatWasInterruptedIsBegunAgain(@TempDir Path another) throws Exception {
        PostgresLayout interrupted = TestFolders.postgres(another);
        Files.createDirectories(interrupted.unfinishedData().resolve("base"));

        EmbeddedPostgres.start(interrupted, 2).close();

        assertThat(interrupted.unfinishedData()).doesNotExist();
    }

    @Test
    void aMissingPasswordIsOneClearLineAndNothingChanges() throws Exception {
        EmbeddedPostgres.start(layout, 2).close();
        Path aside = dataDir.resolve("aside");
        Files.move(layout.superuserPassword(), aside);

        assertThatThrownBy(() -> EmbeddedPostgres.start(layout, 2))
                .isInstanceOf(StartupProblem.class)
                .hasMessageStartingWith("The key file " + layout.superuserPassword() + " is missing");

        assertThat(layout.superuserPassword()).doesNotExist();
        Files.move(aside, layout.superuserPassword());
    }

    @Test
    void aPostgresThatCannotStartSaysWhy() throws Exception {
        EmbeddedPostgres.start(layout, 2).close();
        Path settings = layout.data().resolve("postgresql.conf");
        Path aside = Files.move(settings, layout.data().resolve("aside"));
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(layout, 2))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageStartingWith("PostgreSQL does not start: ")
                    .hasMessageContaining("postgresql.conf");
        } finally {
            Files.move(aside, settings);
        }
    }

    @Test
    void aKilledPostgresComesBackByItself() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(layout, 2)) {
            PGSimpleDataSource source = postgres.dataSource();
            ProcessHandle killed = postgres.process();

            killed.destroyForcibly();

            await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> {
                execute(source, "SELECT 1");
                return !postgres.process().equals(killed);
            });
        }
    }

    private static void execute(PGSimpleDataSource source, String statement) throws SQLException {
        try (var connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
