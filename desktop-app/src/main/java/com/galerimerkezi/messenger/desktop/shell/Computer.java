package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.notifications.BusAnnouncer;
import com.galerimerkezi.messenger.desktop.notifications.Chime;
import com.galerimerkezi.messenger.desktop.options.About;
import com.galerimerkezi.messenger.desktop.os.LockWatch;
import com.galerimerkezi.messenger.desktop.os.ScreenLock;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.server.operations.Version;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/**
 * What the operating system is to all windows of the program.
 *
 * @param notifications the system's own, where it has some
 */
record Computer(ScreenLock lock, Notifications notifications, Runnable sound, About about, AutoCloseable watching)
        implements AutoCloseable {

    /** One for each session, closed with it. */
    interface Notifications {
        Optional<BusAnnouncer> in(Supplier<Texts> texts);
    }

    static Computer ofThis(Executor ui, Drawing drawing) {
        var lock = new ScreenLock(ui);
        var watch = new LockWatch(lock);
        watch.start();
        return new Computer(
                lock,
                texts -> LockWatch.isLinux(System.getProperties())
                        ? Optional.of(new BusAnnouncer(System.getenv(), texts, ui))
                        : Optional.empty(),
                new Chime(),
                about(drawing),
                watch);
    }

    private static About about(Drawing drawing) {
        return new About(
                Version.current(),
                Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", ""),
                !Platform.isSupported(ConditionalFeature.SCENE3D),
                drawing.cardFailed(),
                drawing::tryCardAgain);
    }

    @Override
    public void close() throws Exception {
        watching.close();
    }
}
