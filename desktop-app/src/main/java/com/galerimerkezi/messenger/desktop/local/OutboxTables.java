package com.galerimerkezi.messenger.desktop.local;

import java.util.List;

/** outbox.db: what exists nowhere else. */
final class OutboxTables {

    private static final String OUTGOING = """
            CREATE TABLE IF NOT EXISTS outgoing (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                room_id TEXT NOT NULL,
                text TEXT NOT NULL,
                created_at TEXT NOT NULL,
                state TEXT NOT NULL,
                failure TEXT
            )
            """;

    private static final String DRAFTS = """
            CREATE TABLE IF NOT EXISTS drafts (
                room_id TEXT PRIMARY KEY,
                text TEXT NOT NULL
            )
            """;

    static final List<String> ALL = List.of(OUTGOING, DRAFTS);

    private OutboxTables() {}
}
