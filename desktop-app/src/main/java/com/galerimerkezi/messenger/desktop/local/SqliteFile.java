package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** One SQLite file under one connection; whoever uses it waits for its turn. */
public final class SqliteFile implements AutoCloseable {

    private static final String INTACT = "ok";

    private final ReentrantLock turn = new ReentrantLock();
    private final Connection connection;
    private final JdbcClient jdbc;

    /** How a commit reaches the disk. */
    public enum Durability {
        /** Survives a power cut. */
        FULL(SQLiteConfig.SynchronousMode.FULL),
        /** May lose the last commits at a power cut, never the file. */
        NORMAL(SQLiteConfig.SynchronousMode.NORMAL);

        private final SQLiteConfig.SynchronousMode mode;

        Durability(SQLiteConfig.SynchronousMode mode) {
            this.mode = mode;
        }
    }

    /** Of a table that files of older versions have without it. */
    record Column(String table, String name, String type) {}

    private SqliteFile(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static SqliteFile open(Path folder, String name, Durability durability, List<String> schema)
            throws SQLException, IOException {
        return open(folder, name, durability, schema, List.of());
    }

    /** A file of an older version gets the columns that it does not have, and keeps its rows. */
    static SqliteFile open(Path folder, String name, Durability durability, List<String> schema, List<Column> columns)
            throws SQLException, IOException {
        OwnerOnly.folder(folder);
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(durability.mode);
        config.setBusyTimeout(5000);
        var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name), config.toProperties());
        try {
            check(connection);
            try (var statement = connection.createStatement()) {
                for (var table : schema) {
                    statement.execute(table);
                }
                for (var column : columns) {
                    addIfMissing(statement, column);
                }
            }
            return new SqliteFile(connection);
        } catch (SQLException damaged) {
            connection.close();
            throw damaged;
        }
    }

    private static void addIfMissing(Statement statement, Column column) throws SQLException {
        boolean there = false;
        try (var present = statement.executeQuery("PRAGMA table_info(" + column.table + ")")) {
            while (present.next()) {
                there |= column.name.equals(present.getString("name"));
            }
        }
        if (!there) {
            statement.execute("ALTER TABLE " + column.table + " ADD COLUMN " + column.name + " " + column.type);
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA quick_check")) {
            if (!result.next() || !INTACT.equals(result.getString(1))) {
                throw new SQLException("damaged", "", SQLiteErrorCode.SQLITE_CORRUPT.code);
            }
        }
    }

    /** A full disk or a missing permission is no damage: the file may be whole. */
    static boolean isDamage(SQLException failure) {
        int code = failure.getErrorCode();
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /** All of it or nothing; inside another it is part of that one. */
    public <T extends @Nullable Object> T inTransaction(Function<JdbcClient, T> work) {
        turn.lock();
        try {
            return turn.getHoldCount() > 1 ? work.apply(jdbc) : committed(work);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("a transaction was not stored", failure);
        } finally {
            turn.unlock();
        }
    }

    public void write(Consumer<JdbcClient> work) {
        this.<@Nullable Void>inTransaction(client -> {
            work.accept(client);
            return null;
        });
    }

    private <T extends @Nullable Object> T committed(Function<JdbcClient, T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.apply(jdbc);
            connection.commit();
            return result;
        } catch (RuntimeException | Error | SQLException failure) {
            undo(failure);
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** On a full disk SQLite has undone it already: that must not hide why. */
    private void undo(Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException nothingToUndo) {
            failure.addSuppressed(nothingToUndo);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException nothingToEnd) {
            failure.addSuppressed(nothingToEnd);
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            turn.unlock();
        }
    }
}
