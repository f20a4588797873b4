package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.desktop.local.SqliteFile.Column;
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
                failure TEXT,
                reply_to_id TEXT,
                forwarded_from TEXT
            )
            """;

    private static final String DRAFTS = """
            CREATE TABLE IF NOT EXISTS drafts (
                room_id TEXT PRIMARY KEY,
                text TEXT NOT NULL
            )
            """;

    private static final String DRAFT_REPLIES = """
            CREATE TABLE IF NOT EXISTS draft_replies (
                room_id TEXT PRIMARY KEY,
                message_id TEXT NOT NULL
            )
            """;

    /** How a room's draft stands beside the server's: apart from its text, which goes when it is sent. */
    private static final String DRAFT_PLACES = """
            CREATE TABLE IF NOT EXISTS draft_places (
                room_id TEXT PRIMARY KEY,
                written_at TEXT NOT NULL,
                told INTEGER NOT NULL,
                held INTEGER NOT NULL
            )
            """;

    /** Files on their way into rooms. */
    private static final String UPLOADS = """
            CREATE TABLE IF NOT EXISTS uploads (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                room_id TEXT NOT NULL,
                path TEXT NOT NULL,
                name TEXT NOT NULL,
                caption TEXT NOT NULL,
                copy INTEGER NOT NULL,
                facts TEXT NOT NULL,
                paused INTEGER NOT NULL DEFAULT 0,
                ticket TEXT,
                modified TEXT
            )
            """;

    /** Uploads that were begun and are not wanted any more, until the server knows. */
    private static final String GIVEN_UP = """
            CREATE TABLE IF NOT EXISTS given_up_uploads (
                upload_url TEXT PRIMARY KEY
            )
            """;

    /** Notes for colleagues, apart from what goes to the other gallery. */
    private static final String OUTGOING_NOTES = """
            CREATE TABLE IF NOT EXISTS outgoing_notes (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                room_id TEXT NOT NULL,
                text TEXT NOT NULL,
                mentions TEXT NOT NULL,
                created_at TEXT NOT NULL,
                failure TEXT
            )
            """;

    private static final String NOTE_DRAFTS = """
            CREATE TABLE IF NOT EXISTS note_drafts (
                room_id TEXT PRIMARY KEY,
                text TEXT NOT NULL
            )
            """;

    /** What the user has acknowledged, until the server knows. */
    private static final String ACKNOWLEDGEMENTS = """
            CREATE TABLE IF NOT EXISTS acknowledgements (
                message_id TEXT PRIMARY KEY,
                room_id TEXT NOT NULL
            )
            """;

    static final List<String> ALL = List.of(
            OUTGOING,
            DRAFTS,
            DRAFT_REPLIES,
            DRAFT_PLACES,
            UPLOADS,
            GIVEN_UP,
            OUTGOING_NOTES,
            NOTE_DRAFTS,
            ACKNOWLEDGEMENTS);

    /** That the first version's files do not have. */
    static final List<Column> ADDED = List.of(
            new Column("outgoing", "reply_to_id", "TEXT"),
            new Column("outgoing", "forwarded_from", "TEXT"),
            new Column("outgoing", "importance", "TEXT"),
            new Column("drafts", "importance", "TEXT"));

    private OutboxTables() {}
}
