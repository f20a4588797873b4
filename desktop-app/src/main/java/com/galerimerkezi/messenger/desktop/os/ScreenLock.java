package com.galerimerkezi.messenger.desktop.os;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the operating system's session is locked: then nobody sees the window, focused or not. */
public final class ScreenLock {

    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final Set<String> locking = new HashSet<>();
    private final Executor ui;

    public ScreenLock(Executor ui) {
        this.ui = ui;
    }

    /** On the UI thread; false where the operating system does not say. */
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /** A desktop has several who may tell; each speaks for itself, and one that says locked is enough. */
    public void changed(String teller, boolean now) {
        ui.execute(() -> {
            if (now) {
                locking.add(teller);
            } else {
                locking.remove(teller);
            }
            locked.set(!locking.isEmpty());
        });
    }
}
