package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Clock;

/** The two kinds of store. */
public final class FileStores {

    private FileStores() {}

    public static FileStore disk(Settings settings, Clock clock) {
        return new DiskStore(settings.dataDir().resolve("files"), clock);
    }

    public static Open s3(Settings.S3 settings) {
        var store = new S3Store(settings);
        return new Open(store, store::close);
    }

    /** A store that holds connections until it is closed. */
    public record Open(FileStore store, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
