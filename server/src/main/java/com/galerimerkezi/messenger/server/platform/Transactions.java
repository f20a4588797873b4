package com.galerimerkezi.messenger.server.platform;

import com.galerimerkezi.messenger.contract.ErrorCode;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in one transaction, again when PostgreSQL asks for it, and says "later" when the database cannot now. */
@Component
public final class Transactions {

    private static final int TRIES = 4;
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final long LONGEST_PAUSE_MILLIS = 50;

    /** Whoever waited this long for a lock is told so; another wait would only hold a connection. */
    private static final long PATIENCE_NANOS = Duration.ofMillis(2_500).toNanos();

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final LockAlarm alarm;

    public Transactions(DataSource dataSource) {
        var manager = new JdbcTransactionManager(dataSource);
        writing = new TransactionTemplate(manager);
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        reading = new TransactionTemplate(manager);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
        alarm = new LockAlarm(dataSource);
    }

    /** The work may run more than once; only its last run counts. Inside another transaction it is a part of that. */
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        return run(writing, work);
    }

    /** All of the work sees one and the same state of the database. */
    public <T extends @Nullable Object> T read(Supplier<T> work) {
        return run(reading, work);
    }

    private <T extends @Nullable Object> T run(TransactionTemplate transaction, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        long start = System.nanoTime();
        for (int tries = 1; ; tries++) {
            try {
                return once(transaction, work);
            } catch (DataAccessException | TransactionException e) {
                DatabaseFailure failure = DatabaseFailure.of(e);
                boolean isLate = System.nanoTime() - start > PATIENCE_NANOS;
                if (failure == DatabaseFailure.CONFLICT && isLate) {
                    alarm.waitedInVain();
                }
                if (failure != DatabaseFailure.CONFLICT || isLate || tries == TRIES) {
                    throw refusal(failure, e);
                }
                pause(tries);
            }
        }
    }

    // TransactionTemplate's own signature says that every result may be null, ours only when T may.
    @SuppressWarnings("NullAway")
    private static <T extends @Nullable Object> T once(TransactionTemplate transaction, Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static RuntimeException refusal(DatabaseFailure failure, RuntimeException cause) {
        return switch (failure) {
            case CONFLICT, BUSY -> RefusedException.later(ErrorCode.BUSY, LATER);
            case UNAVAILABLE -> RefusedException.later(ErrorCode.DATABASE_UNAVAILABLE, LATER);
            case DEFECT -> cause;
        };
    }

    private static void pause(int tries) {
        LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS * tries))
                .toNanos());
    }
}
