package com.galerimerkezi.messenger.server.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names in the log who keeps others waiting for a lock, at most once in a while. */
final class LockAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(LockAlarm.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();

    private static final String BLOCKERS = """
            SELECT format('pid %s (%s), %s for %s s', pid, application_name, state,
                          round(extract(epoch FROM clock_timestamp() - xact_start)))
            FROM pg_stat_activity
            WHERE datname = current_database() AND xact_start < clock_timestamp() - interval '2 seconds'
              AND wait_event_type IS DISTINCT FROM 'Lock'
            ORDER BY xact_start
            LIMIT 3
            """;

    private final JdbcClient jdbc;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    LockAlarm(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Returns at once: whoever waited has waited enough. */
    void waitedInVain() {
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) {
            Thread.ofVirtual().name("lock-alarm").start(this::tell);
        }
    }

    private void tell() {
        try {
            LOG.warn(
                    "A lock was not to be had. Open the longest: {}",
                    jdbc.sql(BLOCKERS).query(String.class).list());
        } catch (DataAccessException databaseIsAway) {
            LOG.warn("A lock was not to be had, and nobody says who holds it");
        }
    }
}
