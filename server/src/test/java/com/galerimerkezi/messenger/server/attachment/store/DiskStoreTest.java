package com.galerimerkezi.messenger.server.attachment.store;

import java.time.Clock;

class DiskStoreTest extends FileStoreContract {

    @Override
    FileStore store() {
        return new DiskStore(folder.resolve("files"), Clock.systemUTC());
    }
}
