package com.galerimerkezi.messenger.server.operations.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Everything from INFO on, into a file of the data folder that rolls every day and at 20 MB. */
public final class LogFolder implements AutoCloseable {
    private static final FileSize LARGEST_FILE = new FileSize(20 * FileSize.MB_COEFFICIENT);
    private static final FileSize LARGEST_FOLDER = new FileSize(500 * FileSize.MB_COEFFICIENT);
    private static final int DAYS = 30;

    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> appender;

    private LogFolder(Logger root, RollingFileAppender<ILoggingEvent> appender) {
        this.root = root;
        this.appender = appender;
    }

    public static LogFolder open(Path folder) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(folder.resolve("server.log").toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(policy(context, folder, appender));
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        takeOverOtherLogs();
        return new LogFolder(root, appender);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }

    private static LogEncoder encoder(LoggerContext context) {
        var encoder = new LogEncoder();
        encoder.setContext(context);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context, Path folder, RollingFileAppender<ILoggingEvent> appender) {
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(
                folder.resolve("server.%d{yyyy-MM-dd}.%i.log.gz").toString());
        policy.setMaxFileSize(LARGEST_FILE);
        policy.setTotalSizeCap(LARGEST_FOLDER);
        policy.setMaxHistory(DAYS);
        policy.start();
        return policy;
    }

    /** The JDK's own log would print to the console in a form of its own. */
    private static void takeOverOtherLogs() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }
}
