package com.galerimerkezi.messenger.server.platform;

import com.galerimerkezi.messenger.server.platform.postgres.EmbeddedPostgres;
import com.galerimerkezi.messenger.server.platform.postgres.PostgresLayout;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL, embedded or of the operator's own, at the program's schema, and the pool of connections to it. */
public final class Database implements AutoCloseable {

    private static final int CONNECT_SECONDS = 3;
    private static final int SOCKET_SECONDS = 30;
    private static final int MAINTENANCE_POOL_SIZE = 2;
    // One stuck client must not hold a gallery.
    private static final String PER_CONNECTION = """
            SET lock_timeout = '3s'; SET statement_timeout = '10s'; SET idle_in_transaction_session_timeout = '10s'
            """;

    private final @Nullable EmbeddedPostgres embedded;
    private final PGSimpleDataSource patient;
    private final HikariDataSource pool;

    private Database(@Nullable EmbeddedPostgres embedded, PGSimpleDataSource patient, HikariDataSource pool) {
        this.embedded = embedded;
        this.patient = patient;
        this.pool = pool;
    }

    /** At the program's schema. */
    public static Database open(Settings settings) {
        return open(settings, Schema::prepare);
    }

    /** As it is, for reading; its PostgreSQL is started where it does not run. */
    public static Database openUnchanged(Settings settings) {
        return isOutside(settings) || !isRunning(settings) ? open(settings, Schema::check) : openBeside(settings);
    }

    /** As it is, for reading, beside the server that is using it now. */
    public static Database openBeside(Settings settings) {
        return isOutside(settings)
                ? open(settings, Schema::check)
                : connect(null, () -> ofAnother(settings), MAINTENANCE_POOL_SIZE, Schema::check);
    }

    /** Refuses a database that has tables; gives an empty one the tables of that version. */
    public static Database openEmpty(Settings settings, String schemaVersion) {
        return open(settings, source -> Schema.prepareEmpty(source, schemaVersion));
    }

    public static Database openEmbedded(PostgresLayout layout, int poolSize) {
        return openEmbedded(layout, poolSize, Schema::prepare);
    }

    private static Database open(Settings settings, Consumer<DataSource> preparation) {
        Settings.Database database = settings.database();
        return database.url() == null
                ? openEmbedded(PostgresLayout.in(settings.dataDir()), database.poolSize(), preparation)
                : connect(null, () -> outside(database), database.poolSize(), preparation);
    }

    private static Database openEmbedded(PostgresLayout layout, int poolSize, Consumer<DataSource> preparation) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(layout, poolSize);
        try {
            return connect(postgres, postgres::dataSource, poolSize, preparation);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static Database connect(
            @Nullable EmbeddedPostgres embedded,
            Supplier<PGSimpleDataSource> sources,
            int poolSize,
            Consumer<DataSource> preparation) {
        PGSimpleDataSource patient = configured(sources.get());
        PGSimpleDataSource quick = configured(sources.get());
        quick.setSocketTimeout(SOCKET_SECONDS);
        preparation.accept(patient);
        return new Database(embedded, patient, pool(quick, poolSize));
    }

    private static boolean isOutside(Settings settings) {
        return settings.database().url() != null;
    }

    private static boolean isRunning(Settings settings) {
        return EmbeddedPostgres.running(PostgresLayout.in(settings.dataDir())).isPresent();
    }

    private static PGSimpleDataSource ofAnother(Settings settings) {
        return EmbeddedPostgres.running(PostgresLayout.in(settings.dataDir()))
                .orElseThrow(() -> new StartupProblem(
                        "The server in " + settings.dataDir() + " is starting or stopping: try again"));
    }

    /** Brings the tables to the program's schema. */
    public void migrate() {
        Schema.prepare(patient);
    }

    public DataSource dataSource() {
        return pool;
    }

    /** A connection of one's own, outside the pool and without time limits: for bulk work such as a backup. */
    public Connection openPatientConnection() throws SQLException {
        return patient.getConnection();
    }

    /** PostgreSQL's process, when this program brought it. */
    public @Nullable ProcessHandle process() {
        return embedded == null ? null : embedded.process();
    }

    /** From now on somebody closes it in time, also when the program is asked to end. */
    public void leaveToOwner() {
        if (embedded != null) {
            embedded.leaveToOwner();
        }
    }

    @Override
    public void close() {
        pool.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static PGSimpleDataSource outside(Settings.Database settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(settings.url());
        } catch (IllegalArgumentException e) {
            throw new StartupProblem("database.url is no PostgreSQL address (jdbc:postgresql://host:port/name)", e);
        }
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    private static PGSimpleDataSource configured(PGSimpleDataSource source) {
        source.setApplicationName("galeri-messenger");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        // Details of an error repeat the row, and with it what a dealer wrote.
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static HikariDataSource pool(PGSimpleDataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(Duration.ofSeconds(CONNECT_SECONDS).toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setKeepaliveTime(Duration.ofMinutes(1).toMillis());
        config.setConnectionInitSql(PER_CONNECTION);
        return new HikariDataSource(config);
    }
}
