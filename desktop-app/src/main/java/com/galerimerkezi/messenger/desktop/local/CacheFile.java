package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Room;
import java.io.IOException;
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
import org.springframework.dao.DataAccessException;
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
                at INTEGER NOT NULL,
                folded TEXT NOT NULL,
                json TEXT NOT NULL,
                PRIMARY KEY (room_id, seq)
            ) WITHOUT ROWID
            """;

    private static final String OWN = """
            CREATE INDEX IF NOT EXISTS own_messages ON messages (client_message_id)
            """;

    /** All that a search reads, apart from the rows themselves. */
    private static final String TEXTS = """
            CREATE INDEX IF NOT EXISTS message_texts ON messages (at, folded)
            """;

    private static final String VEHICLES = """
            CREATE TABLE IF NOT EXISTS vehicles (
                id TEXT PRIMARY KEY,
                json TEXT NOT NULL
            )
            """;

    private static final String PLACE = """
            CREATE TABLE IF NOT EXISTS place (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                cursor TEXT NOT NULL
            )
            """;

    private static final String OFFERS = """
            CREATE TABLE IF NOT EXISTS offers (
                id TEXT PRIMARY KEY,
                version INTEGER NOT NULL,
                json TEXT NOT NULL
            )
            """;

    private static final String NOTES = """
            CREATE TABLE IF NOT EXISTS notes (
                room_id TEXT NOT NULL,
                place INTEGER NOT NULL,
                json TEXT NOT NULL,
                PRIMARY KEY (room_id, place)
            ) WITHOUT ROWID
            """;

    private static final String REMINDERS = """
            CREATE TABLE IF NOT EXISTS reminders (
                id TEXT PRIMARY KEY,
                json TEXT NOT NULL
            )
            """;

    private static final String TEAM = """
            CREATE TABLE IF NOT EXISTS team (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                json TEXT NOT NULL
            )
            """;

    private static final String TOLD_ALERTS = """
            CREATE TABLE IF NOT EXISTS told_alerts (
                key TEXT PRIMARY KEY,
                ends INTEGER NOT NULL
            )
            """;

    private static final String ROOM_ROWS = """
            SELECT json FROM rooms
            """;

    private static final String CURSORS = """
            SELECT cursor FROM place
            """;

    /** Of the tables above. */
    private static final int VERSION = 5;

    private static final List<String> TABLES =
            List.of("rooms", "messages", "place", "offers", "vehicles", "notes", "reminders", "team", "told_alerts");
    private static final List<String> INDEXES = List.of(OWN, TEXTS);
    private static final List<String> SCHEMA =
            List.of(ROOMS, MESSAGES, PLACE, OFFERS, VEHICLES, NOTES, REMINDERS, TEAM, TOLD_ALERTS);

    private final Path folder;
    private final boolean anew;
    private SqliteFile file;
    private Runnable whenBegunAnew = () -> {};

    private CacheFile(Path folder, SqliteFile file, boolean anew) {
        this.folder = folder;
        this.file = file;
        this.anew = anew;
    }

    public Path folder() {
        return folder;
    }

    static CacheFile open(Path folder) throws SQLException, IOException {
        try {
            var file = openIn(folder);
            if (isReadable(file)) {
                return new CacheFile(folder, file, false);
            }
            file.close();
        } catch (SQLException failure) {
            if (!SqliteFile.isDamage(failure)) {
                throw failure;
            }
            LOG.warn("The cache is damaged: {}", failure.getMessage());
        }
        return new CacheFile(folder, begin(folder), true);
    }

    private static SqliteFile openIn(Path folder) throws SQLException, IOException {
        return SqliteFile.open(folder, NAME, SqliteFile.Durability.NORMAL, SCHEMA);
    }

    /** Tables of another version are dropped without a word: the server tells everything again. */
    private static void renew(JdbcClient jdbc) {
        if (jdbc.sql("PRAGMA user_version").query(Integer.class).single() != VERSION) {
            TABLES.forEach(table -> jdbc.sql("DROP TABLE " + table).update());
            SCHEMA.forEach(table -> jdbc.sql(table).update());
            jdbc.sql("PRAGMA user_version = " + VERSION).update();
        }
        INDEXES.forEach(index -> jdbc.sql(index).update());
    }

    /** The rows that the start needs, as this version understands them. */
    private static boolean isReadable(SqliteFile file) {
        try {
            file.write(jdbc -> {
                renew(jdbc);
                jdbc.sql(ROOM_ROWS).query(String.class).list().forEach(json -> Rows.row(json, Room.class));
                jdbc.sql(CURSORS).query(String.class).list().forEach(Cursor::of);
            });
            return true;
        } catch (DataAccessException | IllegalArgumentException foreign) {
            LOG.warn("The cache has a row that cannot be read: {}", foreign.getMessage());
            return false;
        }
    }

    private static SqliteFile begin(Path folder) throws SQLException, IOException {
        Files.move(folder.resolve(NAME), folder.resolve(ASIDE), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve(NAME + "-wal"));
        Files.deleteIfExists(folder.resolve(NAME + "-shm"));
        var file = openIn(folder);
        file.write(CacheFile::renew);
        return file;
    }

    /** Whether it was begun anew when it was opened. */
    boolean isAnew() {
        return anew;
    }

    /** Called on the thread that found the damage. */
    public synchronized void onBegunAnew(Runnable action) {
        whenBegunAnew = action;
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
        try {
            file = begin(folder);
        } catch (SQLException | IOException failure) {
            throw LocalFilesException.unusable(folder, failure);
        }
        whenBegunAnew.run();
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
