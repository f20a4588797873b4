package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import java.util.List;
import java.util.Optional;

/** The rooms in the cache. */
final class RoomRepository {

    private static final String FIND_ALL = """
            SELECT json FROM rooms
            """;

    private static final String FIND = """
            SELECT json FROM rooms WHERE id = :id
            """;

    private static final String SAVE = """
            INSERT INTO rooms (id, json) VALUES (:id, :json)
            ON CONFLICT (id) DO UPDATE SET json = excluded.json
            """;

    private static final String SAVE_IF_NEW = """
            INSERT INTO rooms (id, json) VALUES (:id, :json)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String DELETE_ALL = """
            DELETE FROM rooms
            """;

    private final CacheFile cache;

    RoomRepository(CacheFile cache) {
        this.cache = cache;
    }

    List<Room> findAll() {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                .query((row, _) -> Rows.row(row.getString(1), Room.class))
                .list());
    }

    Optional<Room> find(RoomId id) {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND)
                .param("id", id.toString())
                .query((row, _) -> Rows.row(row.getString(1), Room.class))
                .optional());
    }

    void save(Room room) {
        save(SAVE, room);
    }

    /** For an answer that may be older than the events that followed it. */
    void saveIfNew(Room room) {
        save(SAVE_IF_NEW, room);
    }

    private void save(String sql, Room room) {
        cache.write(jdbc -> jdbc.sql(sql)
                .param("id", room.id().toString())
                .param("json", Rows.json(room))
                .update());
    }

    void replaceAll(List<Room> rooms) {
        cache.write(jdbc -> {
            jdbc.sql(DELETE_ALL).update();
            rooms.forEach(this::save);
        });
    }
}
