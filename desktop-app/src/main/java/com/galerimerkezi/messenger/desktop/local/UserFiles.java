package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The two files of one user. What only this computer has, drafts and unsent messages, lies apart from what the server
 * could tell again.
 */
public record UserFiles(SqliteFile outbox, CacheFile cache) implements AutoCloseable {

    /** By the user's id alone: it is unique, and the server's address may be spelled in many ways, or change. */
    public static UserFiles open(AppFolders folders, UserId user) throws SQLException {
        var name = user.toString();
        return open(folders.data().resolve(name), folders.cache().resolve(name));
    }

    public static UserFiles open(Path dataFolder, Path cacheFolder) throws SQLException {
        var outbox = SqliteFile.open(dataFolder, "outbox.db", SqliteFile.Durability.FULL, OutboxTables.ALL);
        return new UserFiles(outbox, CacheFile.open(cacheFolder));
    }

    @Override
    public void close() {
        outbox.close();
        cache.close();
    }
}
