package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.TeamOptions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A gallery's labels and options. */
@Repository
class LabelRepository {

    /** Of two who change a team's settings one comes after the other. */
    private static final String LOCK = """
            INSERT INTO team_options (gallery_id)
            VALUES (:galleryId)
            ON CONFLICT (gallery_id) DO UPDATE SET gallery_id = excluded.gallery_id
            """;

    private static final String SET_OPTIONS = """
            UPDATE team_options
            SET only_assignee_sends = :onlyAssigneeSends, hides_presence = :hidesPresence, hides_receipts = :hidesReceipts
            WHERE gallery_id = :galleryId
            """;

    private static final String FIND_OPTIONS = """
            SELECT only_assignee_sends, hides_presence, hides_receipts FROM team_options
            WHERE gallery_id = :galleryId
            """;

    private static final String LIST = """
            SELECT id, name, colour FROM team_labels
            WHERE gallery_id = :galleryId
            ORDER BY name COLLATE "tr-TR-x-icu", id
            """;

    /** Nobody deletes it while a room gets it. */
    private static final String HOLD = """
            SELECT id FROM team_labels
            WHERE gallery_id = :galleryId AND id = :id
            FOR KEY SHARE
            """;

    private static final String INSERT = """
            INSERT INTO team_labels (id, gallery_id, name, colour)
            VALUES (:id, :galleryId, :name, :colour)
            """;

    private static final String UPDATE = """
            UPDATE team_labels
            SET name = :name, colour = :colour
            WHERE gallery_id = :galleryId AND id = :id
            """;

    private static final String DELETE = "DELETE FROM team_labels WHERE gallery_id = :galleryId AND id = :id";

    private final JdbcClient jdbc;

    LabelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(GalleryId gallery) {
        jdbc.sql(LOCK).param("galleryId", gallery.value()).update();
    }

    void setOptions(GalleryId gallery, TeamOptions options) {
        jdbc.sql(SET_OPTIONS)
                .param("galleryId", gallery.value())
                .param("onlyAssigneeSends", options.onlyAssigneeSends())
                .param("hidesPresence", options.hidesPresence())
                .param("hidesReceipts", options.hidesReceipts())
                .update();
    }

    TeamOptions findOptions(GalleryId gallery) {
        return jdbc.sql(FIND_OPTIONS)
                .param("galleryId", gallery.value())
                .query((row, number) -> new TeamOptions(
                        row.getBoolean("only_assignee_sends"),
                        row.getBoolean("hides_presence"),
                        row.getBoolean("hides_receipts")))
                .optional()
                .orElse(TeamOptions.USUAL);
    }

    List<Label> list(GalleryId gallery) {
        return jdbc.sql(LIST)
                .param("galleryId", gallery.value())
                .query((row, number) -> new Label(
                        new LabelId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        LabelColour.of(row.getString("colour"))))
                .list();
    }

    boolean hold(GalleryId gallery, LabelId id) {
        return jdbc.sql(HOLD)
                .param("galleryId", gallery.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void insert(GalleryId gallery, Label label) {
        write(INSERT, gallery, label);
    }

    void update(GalleryId gallery, Label label) {
        write(UPDATE, gallery, label);
    }

    boolean delete(GalleryId gallery, LabelId id) {
        return jdbc.sql(DELETE)
                        .param("galleryId", gallery.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private void write(String sql, GalleryId gallery, Label label) {
        jdbc.sql(sql)
                .param("galleryId", gallery.value())
                .param("id", label.id().value())
                .param("name", label.name())
                .param("colour", label.colour().wireName())
                .update();
    }
}
