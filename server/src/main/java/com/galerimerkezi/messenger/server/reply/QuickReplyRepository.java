package com.galerimerkezi.messenger.server.reply;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuickReplyRepository {

    /** Of two who write at once one comes after the other. */
    private static final String LOCK = "SELECT id FROM galleries WHERE id = :galleryId FOR NO KEY UPDATE";

    private static final String LIST = """
            SELECT id, user_id, shortcut, content, updated_at FROM quick_replies
            WHERE gallery_id = :galleryId AND (user_id IS NULL OR user_id = :userId)
            ORDER BY shortcut COLLATE "tr-TR-x-icu", id
            """;

    /** Another's under the same id stays as it is. */
    private static final String SAVE = """
            INSERT INTO quick_replies AS q (id, gallery_id, user_id, shortcut, content, updated_at)
            VALUES (:id, :galleryId, :userId, :shortcut, :content, :at)
            ON CONFLICT (id) DO UPDATE
            SET shortcut = excluded.shortcut, content = excluded.content, updated_at = excluded.updated_at
            WHERE q.gallery_id = excluded.gallery_id AND q.user_id IS NOT DISTINCT FROM excluded.user_id
            """;

    private static final String DELETE = "DELETE FROM quick_replies WHERE id = :id";

    private final JdbcClient jdbc;

    QuickReplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(GalleryId gallery) {
        jdbc.sql(LOCK).param("galleryId", gallery.value()).query(UUID.class).single();
    }

    /** The caller's own, and the gallery's. */
    List<QuickReply> list(Caller caller) {
        return jdbc.sql(LIST)
                .param("galleryId", caller.galleryId().value())
                .param("userId", caller.userId().value())
                .query((row, number) -> {
                    var user = row.getObject("user_id", UUID.class);
                    return new QuickReply(
                            new QuickReplyId(row.getObject("id", UUID.class)),
                            user == null ? null : new UserId(user),
                            row.getString("shortcut"),
                            row.getString("content"),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** False where somebody else has one under this id. */
    boolean save(GalleryId gallery, QuickReply reply) {
        var user = reply.userId();
        return jdbc.sql(SAVE)
                        .param("id", reply.id().value())
                        .param("galleryId", gallery.value())
                        .param("userId", user == null ? null : user.value(), Types.OTHER)
                        .param("shortcut", reply.shortcut())
                        .param("content", reply.content())
                        .param("at", reply.updatedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void delete(QuickReplyId id) {
        jdbc.sql(DELETE).param("id", id.value()).update();
    }
}
