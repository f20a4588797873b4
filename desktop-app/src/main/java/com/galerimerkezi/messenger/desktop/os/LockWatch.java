package com.galerimerkezi.messenger.desktop.os;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to whoever tells of the session's lock on this operating system; nobody telling means never locked. */
public final class LockWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LockWatch.class);

    private final ScreenLock lock;
    private final BusLock buses;

    public LockWatch(ScreenLock lock) {
        this.lock = lock;
        this.buses = new BusLock(lock);
    }

    /** On a thread of its own: buses and AWT may take their time, and AWT must not begin on JavaFX's thread. */
    public void start() {
        Thread.ofPlatform().daemon().name("screen-lock").start(() -> start(System.getProperties(), System.getenv()));
    }

    private void start(Properties system, Map<String, String> environment) {
        try {
            if (isLinux(system)) {
                buses.listen(environment);
            } else {
                AwtLock.listen(lock);
            }
        } catch (RuntimeException | LinkageError unsupported) {
            LOG.info("Nobody tells when the session is locked: {}", unsupported.toString());
        }
    }

    /** AWT there would load a GTK of its own beside the one that JavaFX uses. */
    public static boolean isLinux(Properties system) {
        return system.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    @Override
    public void close() {
        buses.close();
    }
}
