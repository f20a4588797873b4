package com.galerimerkezi.messenger.desktop.session;

import java.io.Serial;

/** At the address of an invitation stands a server with another key than the invitation names. */
final class OtherServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    OtherServerException() {
        super("another server than the invitation's", null, false, false);
    }
}
