package com.galerimerkezi.messenger.server.attachment.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class S3StoreTest extends FileStoreContract {

    @RegisterExtension
    static final S3Extension S3 = new S3Extension();

    private S3Store store;

    @BeforeEach
    void open() {
        store = new S3Store(S3.settings());
    }

    @AfterEach
    void close() {
        S3.empty();
        store.close();
    }

    @Override
    FileStore store() {
        return store;
    }
}
