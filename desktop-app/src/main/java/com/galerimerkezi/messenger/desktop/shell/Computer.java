package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.os.LockWatch;
import com.galerimerkezi.messenger.desktop.os.ScreenLock;
import java.util.concurrent.Executor;

/** What the operating system is to all windows of the program. */
record Computer(ScreenLock lock, AutoCloseable watching) implements AutoCloseable {

    static Computer ofThis(Executor ui) {
        var lock = new ScreenLock(ui);
        var watch = new LockWatch(lock);
        watch.start();
        return new Computer(lock, watch);
    }

    @Override
    public void close() throws Exception {
        watching.close();
    }
}
