package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.GalleryId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when each gallery is authorised, by the newest certificate that it has filed. */
@Repository
class CertificateRepository {

    private static final String UNTIL = """
            (SELECT CAST(max(d.issued_on) + make_interval(years => :years) AS date) FROM vehicle_documents d
             JOIN vehicles v ON v.id = d.vehicle_id
             WHERE v.gallery_id = g.id AND d.slot = 'authorisation_certificate')
            """;

    private static final String LOCK = "SELECT id FROM galleries WHERE id = :id FOR NO KEY UPDATE";

    private static final String COUNT = "UPDATE galleries g SET authorised_until = " + UNTIL + "WHERE g.id = :id";

    private static final String COUNT_ALL =
            "UPDATE galleries g SET authorised_until = " + UNTIL + "WHERE g.authorised_until IS DISTINCT FROM " + UNTIL;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two that are filed at once for two vehicles are both seen by whoever counts second. */
    void count(GalleryId gallery, int years) {
        jdbc.sql(LOCK).param("id", gallery.value()).query(UUID.class).single();
        jdbc.sql(COUNT).param("id", gallery.value()).param("years", years).update();
    }

    void countAll(int years) {
        jdbc.sql(COUNT_ALL).param("years", years).update();
    }
}
