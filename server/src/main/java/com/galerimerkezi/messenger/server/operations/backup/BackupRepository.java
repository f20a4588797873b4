package com.galerimerkezi.messenger.server.operations.backup;

import com.galerimerkezi.messenger.server.operations.backup.Manifest.Table;
import com.galerimerkezi.messenger.server.platform.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** All tables in one transaction, out or in, as PostgreSQL itself writes them. */
final class BackupRepository implements AutoCloseable {

    /** What is searched is made anew, by its trigger, from the messages that come back. */
    private static final String FIND_TABLES = """
            SELECT quote_ident(c.relname) AS name,
                   array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns,
                   ARRAY(SELECT DISTINCT quote_ident(other.relname)
                         FROM pg_constraint k JOIN pg_class other ON other.oid = k.confrelid
                         WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS refers_to
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
              AND c.relname NOT IN ('flyway_schema_history', 'message_search', 'note_search')
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            GROUP BY c.oid, c.relname
            ORDER BY c.relname
            """;

    private static final String FIND_SCHEMA_VERSION = """
            SELECT version FROM flyway_schema_history
            WHERE success AND version IS NOT NULL
            ORDER BY installed_rank DESC
            LIMIT 1
            """;

    private static final String FIND_SEQUENCES = """
            SELECT format('SELECT setval(%L, coalesce((SELECT max(%I) FROM %I), 0) + 1, false)',
                          pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, c.relname)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
              AND NOT a.attisdropped AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL
            """;

    private static final String NEW_EPOCH = "UPDATE server_epoch SET epoch = gen_random_uuid()";

    private final Connection connection;

    private BackupRepository(Connection connection) {
        this.connection = connection;
    }

    /** Sees one and the same state of everything, however long it reads. */
    static BackupRepository reading(Database database) throws IOException {
        return open(database, true);
    }

    /** Keeps nothing unless it is committed. */
    static BackupRepository writing(Database database) throws IOException {
        return open(database, false);
    }

    private static BackupRepository open(Database database, boolean readOnly) throws IOException {
        return tried(() -> {
            Connection connection = database.openPatientConnection();
            connection.setReadOnly(readOnly);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new BackupRepository(connection);
        });
    }

    String schemaVersion() throws IOException {
        return strings(FIND_SCHEMA_VERSION).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("the database has no tables of this program"));
    }

    List<Table> tables() throws IOException {
        Map<Table, Set<String>> waiting = new LinkedHashMap<>();
        tried(() -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(FIND_TABLES)) {
                while (rows.next()) {
                    waiting.put(
                            new Table(rows.getString("name"), names(rows, "columns")),
                            Set.copyOf(names(rows, "refers_to")));
                }
                return waiting;
            }
        });
        return referredOnesFirst(waiting);
    }

    void copyOut(Table table, OutputStream out) throws IOException {
        tried(() -> copies().copyOut("COPY " + described(table) + " TO STDOUT", out));
    }

    void clear(List<Table> tables) throws IOException {
        execute("TRUNCATE " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
    }

    void copyIn(Table table, InputStream in) throws IOException {
        tried(() -> copies().copyIn("COPY " + described(table) + " FROM STDIN", in));
    }

    /** Clients that are ahead of the restored state load afresh. */
    void commitAsNewEpoch() throws IOException {
        for (String sequence : strings(FIND_SEQUENCES)) {
            strings(sequence);
        }
        execute(NEW_EPOCH);
        tried(() -> {
            connection.commit();
            return connection;
        });
    }

    @Override
    public void close() throws IOException {
        tried(() -> {
            connection.close();
            return connection;
        });
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String described(Table table) {
        return table.name() + " (" + String.join(", ", table.columns()) + ")";
    }

    private static List<Table> referredOnesFirst(Map<Table, Set<String>> waiting) {
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<String> later = waiting.keySet().stream().map(Table::name).collect(Collectors.toSet());
            List<Table> free = waiting.entrySet().stream()
                    .filter(table -> table.getValue().stream().noneMatch(later::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + later);
            }
            ordered.addAll(free);
            free.forEach(waiting::remove);
        }
        return ordered;
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private List<String> strings(String query) throws IOException {
        return tried(() -> {
            List<String> all = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
            return all;
        });
    }

    private void execute(String sql) throws IOException {
        tried(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException, IOException;
    }

    private static <T> T tried(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IOException("the database failed: " + e.getMessage(), e);
        }
    }
}
