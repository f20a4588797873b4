package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import java.util.List;
import java.util.Optional;

/** The vehicles in the cache. */
final class VehicleRepository {

    private static final String FIND_ALL = """
            SELECT json FROM vehicles
            """;

    private static final String FIND = """
            SELECT json FROM vehicles WHERE id = :id
            """;

    private static final String SAVE = """
            INSERT INTO vehicles (id, json) VALUES (:id, :json)
            ON CONFLICT (id) DO UPDATE SET json = excluded.json
            """;

    private static final String DELETE = """
            DELETE FROM vehicles WHERE id = :id
            """;

    private static final String DELETE_ALL = """
            DELETE FROM vehicles
            """;

    private final CacheFile cache;

    VehicleRepository(CacheFile cache) {
        this.cache = cache;
    }

    List<Vehicle> findAll() {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                .query((row, _) -> Rows.row(row.getString(1), Vehicle.class))
                .list());
    }

    Optional<Vehicle> find(VehicleId id) {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND)
                .param("id", id.toString())
                .query((row, _) -> Rows.row(row.getString(1), Vehicle.class))
                .optional());
    }

    void save(List<Vehicle> vehicles) {
        cache.write(jdbc -> vehicles.forEach(vehicle -> jdbc.sql(SAVE)
                .param("id", vehicle.id().toString())
                .param("json", Rows.json(vehicle))
                .update()));
    }

    void delete(VehicleId id) {
        cache.write(jdbc -> jdbc.sql(DELETE).param("id", id.toString()).update());
    }

    void deleteAll() {
        cache.write(jdbc -> jdbc.sql(DELETE_ALL).update());
    }
}
