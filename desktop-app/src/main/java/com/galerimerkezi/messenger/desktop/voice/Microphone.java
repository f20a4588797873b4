package com.galerimerkezi.messenger.desktop.voice;

import java.io.Closeable;

/** What one speaks into. */
public interface Microphone {

    /** Throws where there is none, or it is not given to this program. */
    Listening listen() throws DeviceException;

    /** Open until it is closed. */
    interface Listening extends Closeable {

        /** Waits until the array is full and returns true; false when the microphone is gone. */
        boolean read(short[] samples);

        @Override
        void close();
    }
}
