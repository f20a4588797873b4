package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.notifications.BusAnnouncer;
import com.galerimerkezi.messenger.desktop.notifications.Chime;
import com.galerimerkezi.messenger.desktop.os.LockWatch;
import com.galerimerkezi.messenger.desktop.os.ScreenLock;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the operating system is to all windows of the program.
 *
 * @param notifications the system's own, where it has some
 */
record Computer(ScreenLock lock, Notifications notifications, Runnable sound, AutoCloseable watching)
        implements AutoCloseable {

    /** One for each session, closed with it. */
    interface Notifications {
        Optional<BusAnnouncer> in(Supplier<Texts> texts);
    }

    static Computer ofThis(Executor ui) {
        var lock = new ScreenLock(ui);
        var watch = new LockWatch(lock);
        watch.start();
        return new Computer(
                lock,
                texts -> LockWatch.isLinux(System.getProperties())
                        ? Optional.of(new BusAnnouncer(System.getenv(), texts, ui))
                        : Optional.empty(),
                new Chime(),
                watch);
    }

    @Override
    public void close() throws Exception {
        watching.close();
    }
}
