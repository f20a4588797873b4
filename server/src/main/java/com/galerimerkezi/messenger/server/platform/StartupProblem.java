package com.galerimerkezi.messenger.server.platform;

import java.io.Serial;

/** The program cannot start. The message is the one line that the operator reads; there is no stack trace to show. */
public final class StartupProblem extends RuntimeException {

    public static final int EXIT_CODE = 2;

    @Serial
    private static final long serialVersionUID = 1;

    public StartupProblem(String line) {
        super(line);
    }

    public StartupProblem(String line, Throwable cause) {
        super(line, cause);
    }
}
