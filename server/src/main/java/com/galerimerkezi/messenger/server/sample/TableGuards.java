package com.galerimerkezi.messenger.server.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table's indexes and constraints but the primary key: far quicker made at the end than kept up row by row. */
record TableGuards(List<String> drops, List<String> creations) {
    /** Indexes first, as foreign keys need none of them and unique constraints bring their own. */
    private static final String FIND = """
            SELECT 'DROP INDEX ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid), 1 AS place
            FROM pg_index i
            WHERE i.indrelid = ?::regclass AND NOT i.indisprimary
                AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype = 'u')
            UNION ALL
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), 2
            FROM pg_constraint
            WHERE conrelid = ?::regclass AND contype IN ('u', 'f')
            ORDER BY place
            """;

    static TableGuards of(Connection connection, String table) throws SQLException {
        var drops = new ArrayList<String>();
        var creations = new ArrayList<String>();
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, table);
            statement.setString(2, table);
            var rows = statement.executeQuery();
            while (rows.next()) {
                drops.add(rows.getString(1));
                creations.add(rows.getString(2));
            }
        }
        return new TableGuards(drops, creations);
    }
}
