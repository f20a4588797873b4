package com.galerimerkezi.messenger.server.operations;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Whether the server can do its work now. */
@Service
class HealthService {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final HealthRepository database;
    private final Transactions transactions;
    private final Drain drain;
    private final FileStore store;
    private final Path folder;
    private final Path files;

    HealthService(
            HealthRepository database, Transactions transactions, Drain drain, FileStore store, Settings settings) {
        this.database = database;
        this.transactions = transactions;
        this.drain = drain;
        this.store = store;
        folder = settings.dataDir();
        files = folder.resolve("files");
    }

    /** Throws DATABASE_UNAVAILABLE, BUSY, STORAGE_UNAVAILABLE or SHUTTING_DOWN. */
    void check() {
        drain.refuseWhenClosing();
        transactions.read(database::ask);
        if (!Files.isWritable(folder) || (Files.exists(files) && !canStoreIn(files))) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
        store.check();
    }

    private static boolean canStoreIn(Path files) {
        return Files.isDirectory(files) && Files.isWritable(files);
    }
}
