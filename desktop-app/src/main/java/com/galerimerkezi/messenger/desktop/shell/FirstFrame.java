package com.galerimerkezi.messenger.desktop.shell;

import javafx.animation.AnimationTimer;

/** When the first picture has been drawn: a later one begins only then. */
final class FirstFrame {

    private static final int PULSES = 3;

    private FirstFrame() {}

    static void then(Runnable drawn) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    drawn.run();
                }
            }
        }.start();
    }
}
