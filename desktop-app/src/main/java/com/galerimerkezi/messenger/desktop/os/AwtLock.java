package com.galerimerkezi.messenger.desktop.os;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.awt.desktop.ScreenSleepEvent;
import java.awt.desktop.ScreenSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;

/** Windows and macOS tell AWT when the session is locked or another user's, macOS also when the screen sleeps. */
final class AwtLock implements UserSessionListener, ScreenSleepListener {

    private static final String SESSION = "session";
    private static final String SLEEP = "sleep";

    private final ScreenLock lock;

    AwtLock(ScreenLock lock) {
        this.lock = lock;
    }

    static void listen(ScreenLock lock) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        var desktop = Desktop.getDesktop();
        if (desktop.isSupported(Desktop.Action.APP_EVENT_USER_SESSION)
                || desktop.isSupported(Desktop.Action.APP_EVENT_SCREEN_SLEEP)) {
            desktop.addAppEventListener(new AwtLock(lock));
        }
    }

    @Override
    public void userSessionDeactivated(UserSessionEvent event) {
        lock.changed(SESSION, true);
    }

    @Override
    public void userSessionActivated(UserSessionEvent event) {
        lock.changed(SESSION, false);
    }

    @Override
    public void screenAboutToSleep(ScreenSleepEvent event) {
        lock.changed(SLEEP, true);
    }

    @Override
    public void screenAwoke(ScreenSleepEvent event) {
        lock.changed(SLEEP, false);
    }
}
