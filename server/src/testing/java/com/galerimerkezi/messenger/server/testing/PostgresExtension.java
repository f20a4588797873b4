package com.galerimerkezi.messenger.server.testing;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** A fresh, migrated database for a test class: {@code @RegisterExtension static final PostgresExtension postgres = …}. */
public final class PostgresExtension implements BeforeAllCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(PostgresExtension.class);

    private @Nullable TestPostgres server;
    private Settings.@Nullable Database settings;
    private @Nullable Database database;

    @Override
    public void beforeAll(ExtensionContext context) {
        // not of one execution: where classes are shared out among processes, each class is one
        server = requireNonNull(context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(TestPostgres.class, key -> new TestPostgres(), TestPostgres.class));
        settings = server.create();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (database != null) {
            database.close();
            // a class that failed is run once more
            database = null;
        }
        requireNonNull(server).drop(settings());
    }

    /** How to reach the database, for a server of one's own. */
    public Settings.Database settings() {
        return requireNonNull(settings);
    }

    /** Another one, without a table. */
    public Settings.Database withoutTables() {
        return requireNonNull(server).createWithoutTables();
    }

    /** The defaults, over this database. */
    public Settings settings(Path dataDir) {
        return Settings.defaults(dataDir).withDatabase(settings());
    }

    /** Opened at the first call. */
    public Database database() {
        if (database == null) {
            database = Database.open(settings(Path.of("target")));
        }
        return database;
    }

    public DataSource dataSource() {
        return database().dataSource();
    }
}
