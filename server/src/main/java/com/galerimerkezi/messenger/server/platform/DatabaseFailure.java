package com.galerimerkezi.messenger.server.platform;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What a failed transaction means for whoever asked for it. */
enum DatabaseFailure {
    /** Rolled back for another transaction's sake; the same work may succeed at once. */
    CONFLICT,
    /** The database works, and has no room for this now. */
    BUSY,
    /** Not reachable, or lost on the way; a commit whose answer was lost may or may not have happened. */
    UNAVAILABLE,
    /** An error of ours. */
    DEFECT;

    private static final Set<String> CONFLICTS = Set.of("40P01", "40001", "55P03");
    // statement or idle timeout, too many connections
    private static final Set<String> LACKS_ROOM = Set.of("57014", "25P03", "53300");
    // connection lost, shutting down, out of resources, system error
    private static final Set<String> GONE = Set.of("08", "57P", "53", "58");

    static DatabaseFailure of(RuntimeException failure) {
        if (failure instanceof TransactionSystemException lost) {
            // Not even the rollback came through.
            return lost.getApplicationException() instanceof DataAccessException cause ? ofLost(cause) : UNAVAILABLE;
        }
        String state = deepestState(failure);
        if (state == null) {
            return failure instanceof CannotCreateTransactionException ? BUSY : DEFECT;
        }
        var known = ofState(state);
        // No statement of ours was wrong: none was sent.
        return known == DEFECT && failure instanceof CannotCreateTransactionException ? UNAVAILABLE : known;
    }

    private static DatabaseFailure ofLost(DataAccessException cause) {
        DatabaseFailure failure = of(cause);
        return failure == DEFECT ? UNAVAILABLE : failure;
    }

    private static DatabaseFailure ofState(String state) {
        if (CONFLICTS.contains(state)) {
            return CONFLICT;
        }
        if (LACKS_ROOM.contains(state)) {
            return BUSY;
        }
        return GONE.stream().anyMatch(state::startsWith) ? UNAVAILABLE : DEFECT;
    }

    // The pool's own timeout carries no state; when the database is down, its last failure is the cause below.
    private static @Nullable String deepestState(Throwable failure) {
        String state = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return state;
    }
}
