package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositMethod;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.attachment.FileService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records of deposits: written once. */
@Repository
class DepositRepository {

    private static final String INSERT = """
            INSERT INTO deposits (id, room_id, gallery_id, user_id, amount, currency, paid_at, method, note, file_id,
                reverses, client_action_id, created_at)
            VALUES (:id, :roomId, :galleryId, :userId, :amount, :currency, :paidAt, :method, :note, :fileId,
                :reverses, :clientActionId, :at)
            """;

    private static final String DEPOSIT = """
            SELECT d.*, u.first_name, u.last_name, f.file_name FROM deposits d
            JOIN users u ON u.id = d.user_id
            LEFT JOIN files f ON f.id = d.file_id
            """;

    private static final String FIND = DEPOSIT + "WHERE d.room_id = :roomId AND d.id = :id";

    private static final String FIND_REVERSAL = DEPOSIT + "WHERE d.reverses = :id";

    private static final String FIND_BY_ACTION = DEPOSIT + """
            WHERE d.user_id = :userId AND d.client_action_id = :clientActionId
            """;

    private static final String FIND_ALL = DEPOSIT + """
            WHERE d.room_id = :roomId
            ORDER BY d.created_at, d.id
            """;

    private final JdbcClient jdbc;

    DepositRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Deposit deposit, @Nullable FileId receipt, ClientMessageId actionId) {
        var reverses = deposit.reverses();
        jdbc.sql(INSERT)
                .param("id", deposit.id().value())
                .param("roomId", deposit.roomId().value())
                .param("galleryId", deposit.galleryId().value())
                .param("userId", deposit.userId().value())
                .param("amount", deposit.amount())
                .param("currency", deposit.currency())
                .param("paidAt", deposit.paidAt().atOffset(ZoneOffset.UTC))
                .param("method", deposit.method().wireName())
                .param("note", deposit.note(), Types.VARCHAR)
                .param("fileId", receipt == null ? null : receipt.value(), Types.OTHER)
                .param("reverses", reverses == null ? null : reverses.value(), Types.OTHER)
                .param("clientActionId", actionId.value())
                .param("at", deposit.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Deposit> find(RoomId room, DepositId id) {
        return jdbc.sql(FIND)
                .param("roomId", room.value())
                .param("id", id.value())
                .query(DepositRepository::depositIn)
                .optional();
    }

    Optional<Deposit> findReversal(DepositId id) {
        return jdbc.sql(FIND_REVERSAL)
                .param("id", id.value())
                .query(DepositRepository::depositIn)
                .optional();
    }

    Optional<Deposit> findByAction(UserId user, ClientMessageId actionId) {
        return jdbc.sql(FIND_BY_ACTION)
                .param("userId", user.value())
                .param("clientActionId", actionId.value())
                .query(DepositRepository::depositIn)
                .optional();
    }

    /** The oldest first. */
    List<Deposit> findAll(RoomId room) {
        return jdbc.sql(FIND_ALL)
                .param("roomId", room.value())
                .query(DepositRepository::depositIn)
                .list();
    }

    private static Deposit depositIn(ResultSet row, int number) throws SQLException {
        var file = row.getObject("file_id", UUID.class);
        var reverses = row.getObject("reverses", UUID.class);
        return new Deposit(
                new DepositId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getObject("paid_at", OffsetDateTime.class).toInstant(),
                DepositMethod.of(row.getString("method")),
                row.getString("note"),
                file == null ? null : FileService.filePath(new FileId(file)),
                row.getString("file_name"),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                reverses == null ? null : new DepositId(reverses),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
