package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The two files of one user. What only this computer has, drafts and unsent messages, lies apart from what the server
 * could tell again.
 */
public record UserFiles(Path folder, SqliteFile outbox, CacheFile cache, List<FileNotice> notices)
        implements AutoCloseable {

    /** By the user's id alone: it is unique, and the server's address may be spelled in many ways, or change. */
    public static UserFiles open(AppFolders folders, UserId user, Clock clock) {
        var name = user.toString();
        return open(folders.data().resolve(name), folders.cache().resolve(name), clock);
    }

    public static UserFiles open(Path dataFolder, Path cacheFolder) {
        return open(dataFolder, cacheFolder, Clock.systemUTC());
    }

    static UserFiles open(Path dataFolder, Path cacheFolder, Clock clock) {
        var notices = new ArrayList<FileNotice>();
        var outbox = outbox(dataFolder, clock);
        if (outbox.notice() != null) {
            notices.add(outbox.notice());
        }
        var cache = cache(cacheFolder, outbox.file());
        if (cache.isAnew()) {
            notices.add(new FileNotice.CacheBegunAnew());
        }
        return new UserFiles(dataFolder, outbox.file(), cache, List.copyOf(notices));
    }

    private static OutboxFile outbox(Path folder, Clock clock) {
        try {
            return OutboxFile.open(folder, clock);
        } catch (SQLException | IOException failure) {
            throw LocalFilesException.unusable(folder, failure);
        }
    }

    private static CacheFile cache(Path folder, SqliteFile outbox) {
        try {
            return CacheFile.open(folder);
        } catch (SQLException | IOException failure) {
            outbox.close();
            throw LocalFilesException.unusable(folder, failure);
        }
    }

    @Override
    public void close() {
        try (cache) {
            outbox.close();
        }
    }
}
