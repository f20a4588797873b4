package com.galerimerkezi.messenger.desktop.shell;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * What the program no longer needs goes back to the operating system while nobody looks at it. The collector alone
 * would let it lie: it asks for more memory rather than stop a program that is at work.
 */
final class Housekeeping {

    private final BooleanSupplier looked;
    private final Executor aMomentLater;
    private final Executor muchLater;
    private final Runnable collect;
    private int absence;

    /**
     * @param looked whether somebody looks at the window
     * @param aMomentLater runs on the UI thread once the window has been left for good, not for a glance elsewhere
     * @param muchLater runs on the UI thread while the absence lasts
     * @param collect may stop everything for some tenths of a second
     */
    Housekeeping(BooleanSupplier looked, Executor aMomentLater, Executor muchLater, Runnable collect) {
        this.looked = looked;
        this.aMomentLater = aMomentLater;
        this.muchLater = muchLater;
        this.collect = collect;
    }

    /** On the UI thread, whenever somebody begins or ceases to look. */
    void changed() {
        absence++;
        if (!looked.getAsBoolean()) {
            int left = absence;
            aMomentLater.execute(() -> tidy(left));
        }
    }

    private void tidy(int left) {
        if (left == absence) {
            collect.run();
            muchLater.execute(() -> tidy(left));
        }
    }
}
