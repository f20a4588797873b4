package com.galerimerkezi.messenger.server.operations.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;
import java.util.StringJoiner;

/** An exception as text: what and where, with its own words only if they cannot repeat what somebody sent. */
final class ErrorTrace {
    private static final int FRAMES = 25;
    private static final int LONGEST_MESSAGE = 300;

    /** Parsers quote what they could not read. */
    private static final List<String> QUOTE_INPUT = List.of(
            "com.fasterxml.jackson.", "com.corundumstudio.", "io.netty.handler.codec.", "org.springframework.core.");

    private ErrorTrace() {}

    static String of(IThrowableProxy error) {
        var lines = new StringJoiner("\n");
        add(error, "", lines);
        for (var cause = error.getCause(); cause != null; cause = cause.getCause()) {
            add(cause, "Caused by: ", lines);
        }
        return lines.toString();
    }

    private static void add(IThrowableProxy error, String prefix, StringJoiner lines) {
        lines.add(prefix + error.getClassName() + messageOf(error));
        StackTraceElementProxy[] frames = error.getStackTraceElementProxyArray();
        int shown = Math.min(FRAMES, frames.length - error.getCommonFrames());
        for (int i = 0; i < shown; i++) {
            lines.add("    " + frames[i].getSTEAsString());
        }
    }

    private static String messageOf(IThrowableProxy error) {
        var message = error.getMessage();
        if (message == null || QUOTE_INPUT.stream().anyMatch(error.getClassName()::startsWith)) {
            return "";
        }
        // A database's further lines are details, which repeat the row.
        var first = message.lines().findFirst().orElse("");
        return ": " + Redaction.of(first.substring(0, Math.min(LONGEST_MESSAGE, first.length())));
    }
}
