package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Clock;

/** The two kinds of store. */
public final class FileStores {

    private FileStores() {}

    public static FileStore disk(Settings settings, Clock clock) {
        return new DiskStore(settings.dataDir().resolve("files"), clock);
    }
}
