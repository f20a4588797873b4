package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.GalleryId;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates of galleries, and until when each is authorised by them. */
@Repository
class CertificateRepository {

    private static final String UNTIL = """
            COALESCE(g.certificate_until,
                (SELECT CAST(max(d.issued_on) + make_interval(years => :years) AS date) FROM vehicle_documents d
                 JOIN vehicles v ON v.id = d.vehicle_id
                 WHERE v.gallery_id = g.id AND v.deleted_at IS NULL AND d.slot = 'authorisation_certificate'))
            """;

    private static final String LOCK = "SELECT id FROM galleries WHERE id = :id FOR NO KEY UPDATE";

    private static final String SET = """
            UPDATE galleries
            SET certificate_number = :number, certificate_until = :until, certificate_verified = :verified
            WHERE id = :id
            """;

    private static final String COUNT = "UPDATE galleries g SET authorised_until = " + UNTIL + "WHERE g.id = :id";

    private static final String COUNT_ALL =
            "UPDATE galleries g SET authorised_until = " + UNTIL + "WHERE g.authorised_until IS DISTINCT FROM " + UNTIL;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where there is no such gallery. */
    boolean lock(GalleryId gallery) {
        return jdbc.sql(LOCK)
                .param("id", gallery.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void set(GalleryId gallery, @Nullable Certificate certificate) {
        jdbc.sql(SET)
                .param("id", gallery.value())
                .param("number", certificate == null ? null : certificate.number(), Types.VARCHAR)
                .param("until", certificate == null ? null : certificate.validUntil(), Types.DATE)
                .param("verified", certificate != null && certificate.verified())
                .update();
    }

    void count(GalleryId gallery, int years) {
        jdbc.sql(COUNT).param("id", gallery.value()).param("years", years).update();
    }

    void countAll(int years) {
        jdbc.sql(COUNT_ALL).param("years", years).update();
    }
}
