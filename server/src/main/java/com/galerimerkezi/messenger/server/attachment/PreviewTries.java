package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks into a file are counted before they begin: one that ends the server is taken without, after the second. */
@Component
class PreviewTries {

    private static final int MOST = 2;

    private final FileRepository files;
    private final Transactions transactions;

    PreviewTries(FileRepository files, Transactions transactions) {
        this.files = files;
        this.transactions = transactions;
    }

    /** Null also for a file that is not looked into any more. */
    <T> @Nullable T look(FileId id, Supplier<@Nullable T> work) {
        if (!transactions.write(() -> files.countPreviewTry(id, MOST))) {
            return null;
        }
        try {
            return work.get();
        } catch (RefusedException notTheFilesFault) {
            succeeded(id);
            throw notTheFilesFault;
        }
    }

    /** The last one does not count. */
    void succeeded(FileId id) {
        transactions.write(() -> {
            files.putPreviewTryBack(id);
            return id;
        });
    }
}
