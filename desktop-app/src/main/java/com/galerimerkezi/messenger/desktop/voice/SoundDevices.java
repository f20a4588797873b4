package com.galerimerkezi.messenger.desktop.voice;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/** The microphone and the loudspeaker of a computer; nothing is opened before it is used. */
public record SoundDevices(Microphone microphone, Loudspeaker loudspeaker) {

    /** 200 milliseconds: pausing is heard at once, and nothing stutters. */
    private static final int SPOKEN_AHEAD = Sound.RATE / 5 * Sound.BYTES_EACH;

    /** A second: nothing that is said is lost while the disk takes its time. */
    private static final int HEARD_BEHIND = Sound.RATE * Sound.BYTES_EACH;

    public static SoundDevices ofThisComputer() {
        return new SoundDevices(SoundDevices::listen, SoundDevices::speak);
    }

    private static Microphone.Listening listen() throws DeviceException {
        return opened(() -> {
            var line = AudioSystem.getTargetDataLine(Sound.FORMAT);
            line.open(Sound.FORMAT, HEARD_BEHIND);
            line.start();
            return new MicrophoneLine(line);
        });
    }

    private static Loudspeaker.Speaking speak() throws DeviceException {
        return opened(() -> {
            var line = AudioSystem.getSourceDataLine(Sound.FORMAT);
            line.open(Sound.FORMAT, SPOKEN_AHEAD);
            line.start();
            return new LoudspeakerLine(line);
        });
    }

    private interface Opening<T> {
        T open() throws LineUnavailableException;
    }

    private static <T> T opened(Opening<T> opening) throws DeviceException {
        try {
            return opening.open();
        } catch (LineUnavailableException | SecurityException refused) {
            throw DeviceException.refused(refused);
        } catch (IllegalArgumentException | LinkageError none) {
            // Java Sound's words for a computer without one; without its native library there is none either
            throw DeviceException.missing(none);
        }
    }

    private record MicrophoneLine(TargetDataLine line) implements Microphone.Listening {

        @Override
        public boolean read(short[] samples) {
            var bytes = new byte[samples.length * Sound.BYTES_EACH];
            if (line.read(bytes, 0, bytes.length) < bytes.length) {
                return false;
            }
            Sound.fromBytes(bytes, samples, samples.length);
            return true;
        }

        @Override
        public void close() {
            line.close();
        }
    }

    private record LoudspeakerLine(SourceDataLine line) implements Loudspeaker.Speaking {

        @Override
        public void write(short[] samples, int count) {
            var bytes = new byte[count * Sound.BYTES_EACH];
            Sound.toBytes(samples, bytes, count);
            line.write(bytes, 0, bytes.length);
        }

        @Override
        public int waiting() {
            return Math.max(0, line.getBufferSize() - line.available()) / Sound.BYTES_EACH;
        }

        @Override
        public void finish() {
            line.drain();
        }

        @Override
        public void close() {
            line.flush();
            line.close();
        }
    }
}
