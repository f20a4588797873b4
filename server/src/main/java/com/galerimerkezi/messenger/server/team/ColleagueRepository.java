package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to a gallery's team; users are written elsewhere. */
@Repository
class ColleagueRepository {

    private static final String LIST = """
            SELECT id, first_name, last_name, role FROM users
            WHERE gallery_id = :galleryId AND is_active AND role <> 'service'
            ORDER BY first_name COLLATE "tr-TR-x-icu", last_name COLLATE "tr-TR-x-icu", id
            """;

    private static final String FIND_OWN = """
            SELECT id FROM users
            WHERE id = ANY (:ids) AND gallery_id = :galleryId AND is_active AND role <> 'service'
            """;

    private final JdbcClient jdbc;

    ColleagueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Colleague> list(GalleryId gallery) {
        return jdbc.sql(LIST)
                .param("galleryId", gallery.value())
                .query((row, number) -> new Colleague(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Role.of(row.getString("role"))))
                .list();
    }

    /** Those of them who are of this gallery and not switched off. */
    Set<UserId> findOwn(GalleryId gallery, Collection<UserId> ids) {
        return new HashSet<>(jdbc.sql(FIND_OWN)
                .param("galleryId", gallery.value())
                .param("ids", ids.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, number) -> new UserId(row.getObject("id", UUID.class)))
                .list());
    }
}
