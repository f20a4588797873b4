package com.galerimerkezi.messenger.desktop.testing;

import com.galerimerkezi.messenger.desktop.voice.DeviceException;
import com.galerimerkezi.messenger.desktop.voice.Loudspeaker;
import com.galerimerkezi.messenger.desktop.voice.Microphone;
import com.galerimerkezi.messenger.desktop.voice.SoundDevices;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A microphone that hears what a test says and silence afterwards, and a loudspeaker that remembers what it played. */
public final class FakeSound {

    private static final long MILLISECOND = 1_000_000;

    private final Deque<Short> said = new ArrayDeque<>();
    private final List<Short> played = new ArrayList<>();
    private final Semaphore pieces = new Semaphore(0);
    private @Nullable DeviceException refusal;
    private boolean endless = true;
    private boolean held;
    private int listening;
    private int speaking;

    public SoundDevices devices() {
        return new SoundDevices(this::listen, this::speak);
    }

    public synchronized void say(short[] samples) {
        for (var sample : samples) {
            said.add(sample);
        }
    }

    /** What was said is all: the microphone is pulled out after it. */
    public synchronized void pullOut() {
        endless = false;
    }

    /** Null gives them back. */
    public synchronized void refuse(@Nullable DeviceException reason) {
        refusal = reason;
    }

    /** The loudspeaker plays no more than so many pieces from now on. */
    public synchronized void hold(int more) {
        held = true;
        pieces.drainPermits();
        pieces.release(more);
    }

    public synchronized void goOn() {
        held = false;
        pieces.release(1_000_000);
    }

    public synchronized short[] played() {
        var samples = new short[played.size()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = played.get(i);
        }
        return samples;
    }

    public synchronized int listening() {
        return listening;
    }

    public synchronized int speaking() {
        return speaking;
    }

    private synchronized Microphone.Listening listen() throws DeviceException {
        check();
        listening++;
        return new Listening();
    }

    private synchronized Loudspeaker.Speaking speak() throws DeviceException {
        check();
        speaking++;
        return new Speaking();
    }

    private void check() throws DeviceException {
        if (refusal != null) {
            throw refusal;
        }
    }

    private synchronized boolean take(short[] samples) {
        if (said.size() < samples.length && !endless) {
            return false;
        }
        Arrays.fill(samples, (short) 0);
        for (int i = 0; i < samples.length && !said.isEmpty(); i++) {
            samples[i] = said.remove();
        }
        return true;
    }

    private synchronized boolean isSaid() {
        return said.isEmpty();
    }

    private final class Listening implements Microphone.Listening {

        @Override
        public boolean read(short[] samples) {
            if (isSaid()) {
                // silence has the pace of time
                LockSupport.parkNanos(20 * MILLISECOND);
            }
            return take(samples);
        }

        @Override
        public void close() {
            synchronized (FakeSound.this) {
                listening--;
            }
        }
    }

    private final class Speaking implements Loudspeaker.Speaking {

        @Override
        public void write(short[] samples, int count) {
            boolean wait;
            synchronized (FakeSound.this) {
                wait = held;
            }
            if (wait) {
                pieces.acquireUninterruptibly();
            }
            synchronized (FakeSound.this) {
                for (int i = 0; i < count; i++) {
                    played.add(samples[i]);
                }
            }
        }

        @Override
        public int waiting() {
            return 0;
        }

        @Override
        public void finish() {}

        @Override
        public void close() {
            synchronized (FakeSound.this) {
                speaking--;
            }
        }
    }
}
