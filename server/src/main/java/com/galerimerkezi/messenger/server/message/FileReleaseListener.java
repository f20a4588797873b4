package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.FileId;

/** Hears, in the transaction of the deletion, that a message no longer carries its file. */
public interface FileReleaseListener {

    void released(FileId file);
}
