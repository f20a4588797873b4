package com.galerimerkezi.messenger.server.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What a database must be before the server uses it: reachable, new enough, durable, and at the program's schema. */
final class Schema {

    private static final int OLDEST_MAJOR_VERSION = 14;
    private static final List<String> KEEPS_ACKNOWLEDGED_DATA =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String FIND_A_TABLE = """
            SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LIMIT 1
            """;

    private Schema() {}

    static void prepare(DataSource source) {
        check(source);
        migrate(source, MigrationVersion.LATEST);
    }

    static void prepareEmpty(DataSource source, String version) {
        check(source);
        requireEmpty(source);
        migrate(source, MigrationVersion.fromVersion(version));
    }

    static void check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            requireVersion(connection);
            requireDurability(connection);
        } catch (SQLException e) {
            throw new StartupProblem(sentence(e), e);
        }
    }

    private static void requireEmpty(DataSource source) {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(FIND_A_TABLE)) {
            if (tables.next()) {
                throw new StartupProblem("The database is not empty: it has a table " + tables.getString(1));
            }
        } catch (SQLException e) {
            throw new StartupProblem(sentence(e), e);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR_VERSION) {
            throw new StartupProblem(
                    "The database is PostgreSQL " + major + ": " + OLDEST_MAJOR_VERSION + " or newer is needed");
        }
    }

    private static void requireDurability(Connection connection) throws SQLException {
        for (String setting : KEEPS_ACKNOWLEDGED_DATA) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SHOW " + setting)) {
                if (rows.next() && rows.getString(1).equals("off")) {
                    throw new StartupProblem("The database has " + setting
                            + " = off and could lose acknowledged messages: switch it on");
                }
            }
        }
    }

    private static void migrate(DataSource source, MigrationVersion version) {
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(version)
                .validateMigrationNaming(true);
        Flyway flyway = configuration.load();
        try {
            requireKnown(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartupProblem("The database's tables cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private static void requireKnown(Flyway flyway) {
        for (var migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StartupProblem("The database was used by a newer version of this program (schema "
                        + migration.getVersion() + "): install that version or restore an older backup");
            }
        }
    }

    private static String sentence(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" -> "The database refuses database.user or database.password";
            case "3D000" -> "The database that database.url names does not exist";
            default -> "The database cannot be reached: " + e.getMessage();
        };
    }
}
