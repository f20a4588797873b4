package com.galerimerkezi.messenger.desktop.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

/** From the microphone into the file, until somebody says stop. */
final class RecordingRun implements Callable<RecordingRun.Recorded> {

    /** Often enough for the eye. */
    private static final int FRAMES_A_REPORT = 4;

    private final Microphone microphone;
    private final Path file;
    private final Duration longest;
    private final Watcher watcher;
    private volatile boolean stopped;

    enum Ending {
        STOPPED,
        /** As long as a voice message may be. */
        FULL,
        MICROPHONE_GONE
    }

    record Recorded(Recording recording, Ending ending) {}

    /** Told on the thread that records. */
    interface Watcher {

        /**
         * So much was said until now.
         *
         * @param level of the last moment, from 0 to 1
         * @param silent whether nothing at all has come since the beginning
         */
        void heard(Duration length, double level, boolean silent);
    }

    RecordingRun(Microphone microphone, Path file, Duration longest, Watcher watcher) {
        this.microphone = microphone;
        this.file = file;
        this.longest = longest;
        this.watcher = watcher;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public Recorded call() throws IOException, DeviceException {
        try (var listening = microphone.listen();
                var writer = new VoiceWriter(file)) {
            var meter = new Waveform.Meter();
            var ending = record(listening, writer, meter);
            writer.finish();
            return new Recorded(new Recording(file, Sound.length(writer.samples()), meter.waveform()), ending);
        }
    }

    private Ending record(Microphone.Listening listening, VoiceWriter writer, Waveform.Meter meter) throws IOException {
        var frame = new short[Sound.FRAME];
        long most = Sound.samples(longest);
        while (!stopped && !Thread.currentThread().isInterrupted()) {
            if (writer.samples() >= most) {
                return Ending.FULL;
            }
            if (!listening.read(frame)) {
                return stopped ? Ending.STOPPED : Ending.MICROPHONE_GONE;
            }
            meter.add(frame, frame.length);
            writer.write(frame, frame.length);
            if (writer.samples() / Sound.FRAME % FRAMES_A_REPORT == 0) {
                watcher.heard(Sound.length(writer.samples()), meter.level(), meter.isSilent());
            }
        }
        return Ending.STOPPED;
    }
}
