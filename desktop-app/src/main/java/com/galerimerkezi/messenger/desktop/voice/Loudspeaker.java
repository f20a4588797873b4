package com.galerimerkezi.messenger.desktop.voice;

import java.io.Closeable;

/** What a voice comes out of. */
public interface Loudspeaker {

    /** Throws where there is none, or it is not given to this program. */
    Speaking speak() throws DeviceException;

    /** Open until it is closed. */
    interface Speaking extends Closeable {

        /** Waits until there is room for them. */
        void write(short[] samples, int count);

        /** How many samples were written and are not heard yet. */
        int waiting();

        /** Waits until all is heard. */
        void finish();

        /** What is not heard yet is not heard at all. */
        @Override
        void close();
    }
}
