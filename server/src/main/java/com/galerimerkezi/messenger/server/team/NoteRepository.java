package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Internal notes. Every question names the gallery whose notes they are. */
@Repository
class NoteRepository {

    /** The place is given out under the room's row lock. */
    private static final String INSERT = """
            INSERT INTO room_notes (id, room_id, gallery_id, place, after_seq, author_id, content, mentions, handed_to,
                client_note_id, body_sha256, created_at)
            VALUES (:id, :roomId, :galleryId,
                (SELECT coalesce(max(place), 0) + 1 FROM room_notes
                 WHERE room_id = :roomId AND gallery_id = :galleryId),
                :afterSeq, :authorId, :content, :mentions, :handedTo, :clientNoteId, :digest, :at)
            ON CONFLICT (author_id, client_note_id) DO NOTHING
            """;

    private static final String EDIT = """
            UPDATE room_notes
            SET content = :content, mentions = :mentions, edited_at = :at
            WHERE id = :id AND gallery_id = :galleryId
            """;

    private static final String DELETE = """
            UPDATE room_notes
            SET content = NULL, mentions = '{}', deleted_at = :at
            WHERE id = :id AND gallery_id = :galleryId
            """;

    private static final String NOTE = """
            SELECT n.*, u.first_name, u.last_name FROM room_notes n
            JOIN users u ON u.id = n.author_id
            WHERE n.gallery_id = :galleryId
            """;

    private static final String FIND = NOTE + "AND n.room_id = :roomId AND n.id = :id";

    private static final String FIND_WITH_IDS = NOTE + "AND n.id = ANY (:ids)";

    private static final String FIND_BY_CLIENT_ID =
            NOTE + "AND n.author_id = :authorId AND n.client_note_id = :clientNoteId";

    private static final String FIND_BEFORE = NOTE + """
            AND n.room_id = :roomId AND n.place < :before
            ORDER BY n.place DESC
            LIMIT :limit
            """;

    private static final String FIND_DIGEST = """
            SELECT body_sha256 FROM room_notes
            WHERE author_id = :authorId AND client_note_id = :clientNoteId
            """;

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this author has sent something under that id before. */
    boolean insert(NoteId id, RoomId room, Caller author, long afterSeq, NoteDraft draft, Instant at) {
        var handedTo = draft.handedTo();
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("roomId", room.value())
                        .param("galleryId", author.galleryId().value())
                        .param("afterSeq", afterSeq)
                        .param("authorId", author.userId().value())
                        .param("content", draft.content())
                        .param("mentions", uuids(draft.mentions()))
                        .param("handedTo", handedTo == null ? null : handedTo.value(), Types.OTHER)
                        .param("clientNoteId", draft.clientNoteId().value())
                        .param("digest", draft.digest(room))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void edit(GalleryId gallery, NoteId id, String content, List<UserId> mentions, Instant at) {
        jdbc.sql(EDIT)
                .param("id", id.value())
                .param("galleryId", gallery.value())
                .param("content", content)
                .param("mentions", uuids(mentions))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(GalleryId gallery, NoteId id, Instant at) {
        jdbc.sql(DELETE)
                .param("id", id.value())
                .param("galleryId", gallery.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Note> find(GalleryId gallery, RoomId room, NoteId id) {
        return jdbc.sql(FIND)
                .param("galleryId", gallery.value())
                .param("roomId", room.value())
                .param("id", id.value())
                .query(NoteRepository::noteIn)
                .optional();
    }

    List<Note> findWithIds(GalleryId gallery, List<NoteId> ids) {
        return jdbc.sql(FIND_WITH_IDS)
                .param("galleryId", gallery.value())
                .param("ids", ids.stream().map(NoteId::value).toArray(UUID[]::new))
                .query(NoteRepository::noteIn)
                .list();
    }

    Optional<Note> findSent(Caller author, ClientMessageId clientNoteId) {
        return jdbc.sql(FIND_BY_CLIENT_ID)
                .param("galleryId", author.galleryId().value())
                .param("authorId", author.userId().value())
                .param("clientNoteId", clientNoteId.value())
                .query(NoteRepository::noteIn)
                .optional();
    }

    byte[] findDigest(Caller author, ClientMessageId clientNoteId) {
        return jdbc.sql(FIND_DIGEST)
                .param("authorId", author.userId().value())
                .param("clientNoteId", clientNoteId.value())
                .query(byte[].class)
                .single();
    }

    /** The last ones first. */
    List<Note> findBefore(GalleryId gallery, RoomId room, long before, int limit) {
        return jdbc.sql(FIND_BEFORE)
                .param("galleryId", gallery.value())
                .param("roomId", room.value())
                .param("before", before)
                .param("limit", limit)
                .query(NoteRepository::noteIn)
                .list();
    }

    private static UUID[] uuids(List<UserId> users) {
        return users.stream().map(UserId::value).toArray(UUID[]::new);
    }

    private static Note noteIn(ResultSet row, int number) throws SQLException {
        var handedTo = row.getObject("handed_to", UUID.class);
        return new Note(
                new NoteId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                row.getLong("place"),
                row.getLong("after_seq"),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("content"),
                Stream.of((UUID[]) row.getArray("mentions").getArray())
                        .map(UserId::new)
                        .toList(),
                handedTo == null ? null : new UserId(handedTo),
                new ClientMessageId(row.getObject("client_note_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instantIn(row, "edited_at"),
                instantIn(row, "deleted_at"));
    }

    private static @Nullable Instant instantIn(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
