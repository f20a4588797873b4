package com.galerimerkezi.messenger.server.mail;

import java.io.Serial;

/** A mail did not leave. What the log may have of it is {@link #reason}: the server's own words name addresses. */
final class MailProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Extent extent;
    private final String reason;

    MailProblem(Extent extent, String reason, String words) {
        super(words, null, false, false);
        this.extent = extent;
        this.reason = reason;
    }

    Extent extent() {
        return extent;
    }

    /** Without an address. */
    String reason() {
        return reason;
    }

    enum Extent {
        /** No mail leaves now. */
        SERVER,
        /** This one does not leave now. */
        FOR_NOW,
        /** This one never leaves. */
        FOR_GOOD
    }
}
