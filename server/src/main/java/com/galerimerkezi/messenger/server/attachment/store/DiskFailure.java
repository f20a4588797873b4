package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import java.time.Duration;

/** What a disk's refusal means for whoever asked. */
final class DiskFailure {

    static final Duration LATER = Duration.ofSeconds(5);

    private DiskFailure() {}

    static boolean isFull(IOException failure) {
        var message = String.valueOf(failure.getMessage());
        return message.contains("No space left") || message.contains("not enough space");
    }

    static RefusedException refusal(IOException failure) {
        return isFull(failure)
                ? new RefusedException(ErrorCode.STORAGE_FULL)
                : RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
    }
}
