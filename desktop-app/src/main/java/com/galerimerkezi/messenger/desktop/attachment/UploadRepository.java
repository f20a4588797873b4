package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.Rows;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files on their way, in the order in which they were chosen. */
public final class UploadRepository {

    private static final String INSERT = """
            INSERT INTO uploads (id, room_id, path, name, caption, copy, facts)
            VALUES (:id, :roomId, :path, :name, :caption, :copy, :facts)
            """;

    private static final String FIND_ALL = """
            SELECT * FROM uploads
            ORDER BY position
            """;

    private static final String SET_TICKET = """
            UPDATE uploads SET ticket = :ticket, modified = :modified
            WHERE id = :id
            """;

    private static final String SET_PAUSED = """
            UPDATE uploads SET paused = :paused
            WHERE id = :id
            """;

    private static final String FIND_TICKET = """
            SELECT ticket FROM uploads
            WHERE id = :id AND ticket IS NOT NULL
            """;

    private static final String GIVE_UP = """
            INSERT OR IGNORE INTO given_up_uploads (upload_url) VALUES (:url)
            """;

    private static final String GIVEN_UP = """
            SELECT upload_url FROM given_up_uploads
            ORDER BY rowid
            """;

    private static final String FORGET_GIVEN_UP = """
            DELETE FROM given_up_uploads
            WHERE upload_url = :url
            """;

    private static final String DELETE = """
            DELETE FROM uploads
            WHERE id = :id
            """;

    private final SqliteFile file;

    public UploadRepository(SqliteFile file) {
        this.file = file;
    }

    /** All or none. */
    void insert(List<WaitingFile> files) {
        file.write(jdbc -> files.forEach(waiting -> insert(jdbc, waiting)));
    }

    private static void insert(JdbcClient jdbc, WaitingFile waiting) {
        jdbc.sql(INSERT)
                .param("id", waiting.id().toString())
                .param("roomId", waiting.room().toString())
                .param("path", waiting.file().path().toAbsolutePath().toString())
                .param("name", waiting.file().name())
                .param("caption", waiting.caption())
                .param("copy", waiting.copy())
                .param("facts", Rows.json(waiting.facts()))
                .update();
    }

    List<WaitingFile> findAll() {
        return file.inTransaction(
                jdbc -> jdbc.sql(FIND_ALL).query(UploadRepository::waiting).list());
    }

    /** Where the bytes go, and of which state of the file they are. False: it was cancelled meanwhile. */
    boolean setTicket(ClientMessageId id, @Nullable FileTicket ticket, @Nullable Instant modified) {
        return file.inTransaction(jdbc -> jdbc.sql(SET_TICKET)
                        .param("id", id.toString())
                        .param("ticket", ticket == null ? null : Rows.json(ticket))
                        .param("modified", modified == null ? null : modified.toString())
                        .update()
                > 0);
    }

    void setPaused(ClientMessageId id, boolean paused) {
        file.write(jdbc -> jdbc.sql(SET_PAUSED)
                .param("id", id.toString())
                .param("paused", paused)
                .update());
    }

    void delete(ClientMessageId id) {
        file.write(jdbc -> jdbc.sql(DELETE).param("id", id.toString()).update());
    }

    /** In one step: what was begun of it is not forgotten before the server knows. */
    void cancel(ClientMessageId id) {
        file.write(jdbc -> {
            jdbc.sql(FIND_TICKET)
                    .param("id", id.toString())
                    .query(String.class)
                    .optional()
                    .ifPresent(ticket -> giveUp(jdbc, Rows.row(ticket, FileTicket.class)));
            jdbc.sql(DELETE).param("id", id.toString()).update();
        });
    }

    void giveUp(FileTicket ticket) {
        file.write(jdbc -> giveUp(jdbc, ticket));
    }

    private static void giveUp(JdbcClient jdbc, FileTicket ticket) {
        jdbc.sql(GIVE_UP).param("url", ticket.uploadUrl()).update();
    }

    List<String> givenUp() {
        return file.inTransaction(jdbc -> jdbc.sql(GIVEN_UP).query(String.class).list());
    }

    void forgetGivenUp(String uploadUrl) {
        file.write(jdbc -> jdbc.sql(FORGET_GIVEN_UP).param("url", uploadUrl).update());
    }

    private static WaitingFile waiting(ResultSet row, int number) throws SQLException {
        var ticket = row.getString("ticket");
        var modified = row.getString("modified");
        return new WaitingFile(
                ClientMessageId.of(row.getString("id")),
                RoomId.of(row.getString("room_id")),
                LocalFile.of(Path.of(row.getString("path")), row.getString("name")),
                row.getString("caption"),
                modified == null ? null : Instant.parse(modified),
                row.getBoolean("copy"),
                Rows.row(row.getString("facts"), FileFacts.class),
                row.getBoolean("paused"),
                ticket == null ? null : Rows.row(ticket, FileTicket.class));
    }
}
