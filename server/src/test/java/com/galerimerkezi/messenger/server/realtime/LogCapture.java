package com.galerimerkezi.messenger.server.realtime;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that any logger says while this is open, at every level that the program has. */
public final class LogCapture implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public LogCapture(Level level) {
        lines.start();
        root.setLevel(level);
        root.addAppender(lines);
    }

    public String text() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getFormattedMessage() + causesOf(line.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    private static String causesOf(@Nullable IThrowableProxy failure) {
        return failure == null ? "" : " " + failure.getMessage() + causesOf(failure.getCause());
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        root.setLevel(before);
    }
}
