package com.galerimerkezi.messenger.server.realtime;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stack traces for the log. Messages of exceptions stay out: they may quote what a client sent. */
final class Traces {

    private static final int MOST_FRAMES = 24;
    private static final int MOST_CAUSES = 5;

    private Traces() {}

    static String withoutMessages(Throwable failure) {
        var text = new StringBuilder();
        @Nullable Throwable cause = failure;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++, cause = cause.getCause()) {
            text.append(i == 0 ? "" : System.lineSeparator() + "caused by ").append(framesOf(cause));
        }
        return text.toString();
    }

    private static String framesOf(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(MOST_FRAMES)
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
