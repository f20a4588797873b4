package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The id under which sending again is the same message: the body's or the header's, the same where both are there. */
public final class IdempotencyKey {

    private IdempotencyKey() {}

    /** A client without one gets one made up. */
    public static ClientMessageId of(@Nullable ClientMessageId inBody, @Nullable String inHeader) {
        var fromHeader = Check.parsed(ApiHeaders.IDEMPOTENCY_KEY, inHeader, "no_uuid", ClientMessageId::of);
        if (inBody != null && fromHeader != null && !inBody.equals(fromHeader)) {
            throw RefusedException.field(ApiHeaders.IDEMPOTENCY_KEY, "wrong");
        }
        if (inBody != null) {
            return inBody;
        }
        return fromHeader != null ? fromHeader : ClientMessageId.random();
    }
}
