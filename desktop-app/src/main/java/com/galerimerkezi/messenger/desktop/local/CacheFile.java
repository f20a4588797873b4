package com.galerimerkezi.messenger.desktop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** cache.db: what the server told. Damaged, it is laid aside and begun anew. */
public final class CacheFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CacheFile.class);
    private static final String NAME = "cache.db";
    private static final String ASIDE = NAME + ".damaged";

    private static final String ROOMS = """
            CREATE TABLE IF NOT EXISTS rooms (
                id TEXT PRIMARY KEY,
                json TEXT NOT NULL
            )
            """;

    private static final String MESSAGES = """
            CREATE TABLE IF NOT EXISTS messages (
                room_id TEXT NOT NULL,
                seq INTEGER NOT NULL,
                client_message_id TEXT,
                json TEXT NOT NULL,
                PRIMARY KEY (room_id, seq)
            ) WITHOUT ROWID
            """;

    private static final String OWN = """
            CREATE INDEX IF NOT EXISTS own_messages ON messages (client_message_id)
            """;

    private static final String PLACE = """
            CREATE TABLE IF NOT EXISTS place (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                cursor TEXT NOT NULL
            )
            """;

    private static final List<String> SCHEMA = List.of(ROOMS, MESSAGES, OWN, PLACE);

    private final Path folder;
    private SqliteFile file;

    private CacheFile(Path folder) {
        this.folder = folder;
        this.file = openOrBegin(folder);
    }

    static CacheFile open(Path folder) {
        return new CacheFile(folder);
    }

    private static SqliteFile openOrBegin(Path folder) {
        try {
            return SqliteFile.open(folder, NAME, SqliteFile.Durability.NORMAL, SCHEMA);
        } catch (SQLException damaged) {
            LOG.warn("The cache is damaged and begins anew: {}", damaged.getMessage());
            return begin(folder);
        }
    }

    private static SqliteFile begin(Path folder) {
        try {
            Files.move(folder.resolve(NAME), folder.resolve(ASIDE), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(folder.resolve(NAME + "-wal"));
            Files.deleteIfExists(folder.resolve(NAME + "-shm"));
            return SqliteFile.open(folder, NAME, SqliteFile.Durability.NORMAL, SCHEMA);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public synchronized <T extends @Nullable Object> T inTransaction(Function<JdbcClient, T> work) {
        return file.inTransaction(work);
    }

    public synchronized void write(Consumer<JdbcClient> work) {
        file.write(work);
    }

    /** For damage that shows only while the program runs. */
    public synchronized void beginAnew() {
        try {
            file.close();
        } catch (IllegalStateException damaged) {
            LOG.warn("The damaged cache did not close", damaged);
        }
        file = begin(folder);
    }

    /** Whoever uses this computer next finds no messages. */
    public synchronized void delete() throws IOException {
        file.close();
        for (var name : List.of(NAME, NAME + "-wal", NAME + "-shm", ASIDE)) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
