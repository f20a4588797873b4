package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The two files of one user on one server. What only this computer has, drafts and unsent messages, lies apart from
 * what the server could tell again.
 */
public record UserFiles(SqliteFile outbox, CacheFile cache) implements AutoCloseable {

    public static UserFiles open(AppFolders folders, URI server, UserId user) throws SQLException {
        var name = Path.of(address(server), user.toString());
        return open(folders.data().resolve(name), folders.cache().resolve(name));
    }

    public static UserFiles open(Path dataFolder, Path cacheFolder) throws SQLException {
        var outbox = SqliteFile.open(dataFolder, "outbox.db", SqliteFile.Durability.FULL, OutboxTables.ALL);
        return new UserFiles(outbox, CacheFile.open(cacheFolder));
    }

    private static String address(URI server) {
        return server.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
    }

    @Override
    public void close() {
        outbox.close();
        cache.close();
    }
}
