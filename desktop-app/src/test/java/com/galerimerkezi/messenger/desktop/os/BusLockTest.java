package com.galerimerkezi.messenger.desktop.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.PrivateBus;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusLockTest {

    private final OneThread ui = new OneThread();
    private final ScreenLock lock = new ScreenLock(ui);
    private final BusLock bus = new BusLock(lock);

    @AfterEach
    void close() {
        bus.close();
        ui.close();
    }

    @Test
    void withoutABusTheSessionIsNeverLocked() {
        bus.listen(Map.of());
        bus.listen(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"));

        assertThat(isLocked()).isFalse();
    }

    @Test
    void aScreenSaverOnARealBusLocksAndUnlocks() {
        var daemon = PrivateBus.start();
        assumeThat(daemon).as("dbus-daemon is not installed").isPresent();
        try (var real = daemon.get()) {
            bus.listen(real.environment());

            real.signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true");
            await().until(this::isLocked);

            real.signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:false");
            await().until(() -> !isLocked());
        }
    }

    @Test
    void oneTellerThatSaysLockedIsEnough() {
        lock.changed("screen saver", true);
        lock.changed("login", true);
        lock.changed("screen saver", false);
        assertThat(isLocked()).isTrue();

        lock.changed("login", false);

        assertThat(isLocked()).isFalse();
    }

    private boolean isLocked() {
        return ui.get(() -> lock.locked().get());
    }
}
