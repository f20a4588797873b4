package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.DocumentSlot;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {

    private static final String FIND_ALL = """
            SELECT d.slot, d.issued_on, f.id, f.file_name, f.file_size, f.file_type,
                may_read_paper(d.vehicle_id, d.slot, :reader) AS readable
            FROM vehicle_documents d
            JOIN files f ON f.id = d.file_id
            WHERE d.vehicle_id = :vehicleId
            """;

    private static final String SAVE = """
            INSERT INTO vehicle_documents (vehicle_id, slot, file_id, user_id, issued_on, created_at)
            VALUES (:vehicleId, :slot, :fileId, :userId, :issuedOn, :at)
            ON CONFLICT (vehicle_id, slot) DO UPDATE
            SET file_id = excluded.file_id, user_id = excluded.user_id, issued_on = excluded.issued_on,
                created_at = excluded.created_at
            """;

    private static final String DELETE_ALL = """
            DELETE FROM vehicle_documents
            WHERE vehicle_id = :vehicleId
            RETURNING file_id
            """;

    private static final String DELETE = """
            DELETE FROM vehicle_documents
            WHERE vehicle_id = :vehicleId AND slot = :slot
            """;

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<DocumentSlot, Filed> findAll(VehicleId vehicle, GalleryId reader) {
        var filed = new EnumMap<DocumentSlot, Filed>(DocumentSlot.class);
        jdbc.sql(FIND_ALL)
                .param("vehicleId", vehicle.value())
                .param("reader", reader.value())
                .query(row -> {
                    filed.put(DocumentSlot.of(row.getString("slot")), filedIn(row));
                });
        return filed;
    }

    void save(VehicleId vehicle, DocumentSlot slot, FileId file, LocalDate issuedOn, UserId user, Instant at) {
        jdbc.sql(SAVE)
                .param("vehicleId", vehicle.value())
                .param("slot", slot.wireName())
                .param("fileId", file.value())
                .param("userId", user.value())
                .param("issuedOn", issuedOn)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(VehicleId vehicle, DocumentSlot slot) {
        jdbc.sql(DELETE)
                .param("vehicleId", vehicle.value())
                .param("slot", slot.wireName())
                .update();
    }

    /** What lay in them. */
    List<FileId> deleteAll(VehicleId vehicle) {
        return jdbc.sql(DELETE_ALL)
                .param("vehicleId", vehicle.value())
                .query((row, number) -> new FileId(row.getObject("file_id", UUID.class)))
                .list();
    }

    private static Filed filedIn(ResultSet row) throws SQLException {
        return new Filed(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("file_type"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("readable"));
    }

    /** What lies in a slot, and whether its reader may see it. */
    record Filed(FileId file, String name, long size, String type, LocalDate issuedOn, boolean isReadable) {}
}
