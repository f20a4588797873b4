package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.server.search.SearchRepository.Span;

/** What can be searched: two tables of one form, with the same words, scopes and amounts. */
enum SearchIndex {
    /** Of both galleries of their rooms. */
    MESSAGES("message_search", "message_id", "", """
            SELECT min(created_at) AS first, max(last_message_at) AS last
            FROM (SELECT id, created_at, last_message_at FROM chat_rooms WHERE gallery_a_id = :galleryId
                  UNION ALL
                  SELECT id, created_at, last_message_at FROM chat_rooms WHERE gallery_b_id = :galleryId) r
            WHERE CAST(:room AS uuid) IS NULL OR id = :room
            """),
    /** Of the gallery alone that wrote them. */
    NOTES("note_search", "note_id", "s.gallery_id = :galleryId AND ", """
            SELECT min(created_at) AS first, max(created_at) AS last FROM note_search
            WHERE gallery_id = :galleryId AND (CAST(:room AS uuid) IS NULL OR room_id = :room)
            """);

    private static final String FROM = """
             FROM $table s
            JOIN chat_rooms r ON r.id = s.room_id AND :galleryId IN (r.gallery_a_id, r.gallery_b_id)
            WHERE\s""";

    private static final String AFTER = "(s.created_at, s.$id) < (:afterTime, :afterId)";

    private final String table;
    private final String id;
    private final String own;
    private final String span;

    SearchIndex(String table, String id, String own, String span) {
        this.table = table;
        this.id = id;
        this.own = own;
        this.span = span;
    }

    String select() {
        return filled("SELECT s.$id AS id, s.created_at" + FROM) + own;
    }

    /** For counting; messages alone bring something along. */
    String counted() {
        return filled("SELECT s.$id AS id, s.room_id, s.holds" + FROM) + own;
    }

    /** The condition of what stands behind a place. */
    String after() {
        return filled(AFTER);
    }

    /** From the first to the last that the gallery can have: {@link Span}, nothing where it has none. */
    String span() {
        return span;
    }

    private String filled(String piece) {
        return piece.replace("$id", id).replace("$table", table);
    }
}
