package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.GalleryId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/** One import at a time for each gallery, on whichever server: a lock of PostgreSQL's, which ends with its connection. */
@Repository
class ImportLockRepository {

    /** Any number of our own, beside those of other advisory locks. */
    private static final int IMPORTS = 0x6761_6c69;

    private static final String TAKE = "SELECT pg_try_advisory_lock(:imports, hashtext(:gallery))";

    private static final String RELEASE = "SELECT pg_advisory_unlock(:imports, hashtext(:gallery))";

    private final DataSource dataSource;

    ImportLockRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Nothing while another import holds it. It keeps a connection until it is closed. */
    Optional<Held> take(GalleryId gallery) {
        try {
            var connection = dataSource.getConnection();
            try {
                if (ask(connection, TAKE, gallery)) {
                    return Optional.of(new Held(() -> release(connection, gallery)));
                }
            } catch (RuntimeException failure) {
                connection.close();
                throw failure;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException unavailable) {
            throw new CannotGetJdbcConnectionException("no connection for the lock of an import", unavailable);
        }
    }

    private static boolean ask(Connection connection, String sql, GalleryId gallery) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(sql)
                .param("imports", IMPORTS)
                .param("gallery", gallery.toString())
                .query(Boolean.class)
                .single();
    }

    private static void release(Connection connection, GalleryId gallery) {
        try (connection) {
            ask(connection, RELEASE, gallery);
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** A lock that is held. */
    record Held(Runnable release) implements AutoCloseable {
        @Override
        public void close() {
            release.run();
        }
    }
}
