package com.galerimerkezi.messenger.server.testing;

import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** The one PostgreSQL of a test run, started as the product starts it, and databases that are copies of a migrated one. */
public final class TestPostgres implements AutoCloseable {

    private static final int CONNECTIONS = 200;
    private static final int POOL_SIZE = 8;

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final PGSimpleDataSource superuser;
    private final AtomicInteger made = new AtomicInteger();
    private final Thread atExit = new Thread(this::stop);

    public TestPostgres() {
        try {
            folder = Files.createTempDirectory("galeri-postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = EmbeddedPostgres.start(TestFolders.postgres(folder), CONNECTIONS);
        superuser = postgres.superuser("postgres");
        Runtime.getRuntime().addShutdownHook(atExit);
        migrateTemplate();
    }

    public Settings.Database create() {
        return create(EmbeddedPostgres.DATABASE);
    }

    Settings.Database createWithoutTables() {
        return create("template0");
    }

    private Settings.Database create(String template) {
        String name = "test_" + made.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + EmbeddedPostgres.USER);
        return settings(name);
    }

    void drop(Settings.Database database) {
        String url = database.url();
        if (url != null) {
            execute("DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1) + " WITH (FORCE)");
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void migrateTemplate() {
        Database.open(Settings.defaults(folder).withDatabase(settings(EmbeddedPostgres.DATABASE)))
                .close();
    }

    private Settings.Database settings(String name) {
        PGSimpleDataSource source = postgres.dataSource();
        String url = "jdbc:postgresql://127.0.0.1:" + source.getPortNumbers()[0] + "/" + name;
        return new Settings.Database(url, EmbeddedPostgres.USER, source.getPassword(), POOL_SIZE);
    }

    private void execute(String statement) {
        try (var connection = superuser.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        postgres.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
