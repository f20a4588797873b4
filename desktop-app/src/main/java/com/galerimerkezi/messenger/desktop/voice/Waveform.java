package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.Media;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How loud a voice is from its beginning to its end, as a row of bars. Levels run from 0 to 1. */
public record Waveform(List<Double> levels) {

    public static final int BARS = 64;

    /** As many steps as a byte has: nobody sees more, and they go over the wire short. */
    private static final double STEPS = 255;

    public Waveform {
        levels = List.copyOf(levels);
    }

    /** Of a voice that nothing is known of yet. */
    public static Waveform flat() {
        return new Waveform(IntStream.range(0, BARS).mapToObj(_ -> 0.0).toList());
    }

    /** Another computer may say anything. */
    static Optional<Waveform> in(@Nullable Media media) {
        if (media == null || media.waveform() == null || media.waveform().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Waveform(media.waveform().stream()
                .limit(BARS)
                .map(level -> level == null || level.isNaN() ? 0 : Math.clamp(level, 0, 1))
                .toList()));
    }

    /** Listens to a voice piece by piece; what it keeps grows by one number in 50 milliseconds. */
    static final class Meter {
        private static final int SPAN = Sound.RATE / 20;

        /** Below this one hears the room, not a voice. */
        private static final double QUIETEST_DECIBEL = -50;

        private float[] strengths = new float[BARS];
        private int spans;
        private double energy;
        private int heard;

        void add(short[] samples, int count) {
            for (int i = 0; i < count; i++) {
                energy += (double) samples[i] * samples[i];
                heard++;
                if (heard == SPAN) {
                    end();
                }
            }
        }

        private void end() {
            if (spans == strengths.length) {
                strengths = Arrays.copyOf(strengths, 2 * spans);
            }
            strengths[spans++] = (float) (Math.sqrt(energy / heard) / Short.MAX_VALUE);
            energy = 0;
            heard = 0;
        }

        /** Of the last 50 milliseconds, as an ear would say. */
        double level() {
            double strength = spans == 0 ? 0 : strengths[spans - 1];
            double decibel = 20 * Math.log10(Math.max(strength, 1e-9));
            return Math.clamp(1 - decibel / QUIETEST_DECIBEL, 0, 1);
        }

        /** Whether not the slightest sound came: that is no quiet room. */
        boolean isSilent() {
            for (int i = 0; i < spans; i++) {
                if (strengths[i] > 0) {
                    return false;
                }
            }
            return true;
        }

        /** The loudest moment is 1, whatever the microphone's strength; roots, or one shout would flatten all else. */
        Waveform waveform() {
            if (heard > 0) {
                end();
            }
            double loudest = 0;
            for (int i = 0; i < spans; i++) {
                loudest = Math.max(loudest, strengths[i]);
            }
            var levels = new ArrayList<Double>();
            for (int bar = 0; bar < BARS; bar++) {
                double share = loudest == 0 ? 0 : strongestIn(bar) / loudest;
                levels.add(Math.round(Math.sqrt(share) * STEPS) / STEPS);
            }
            return new Waveform(levels);
        }

        private double strongestIn(int bar) {
            int from = Math.min(bar * spans / BARS, spans - 1);
            int to = Math.max(from + 1, (bar + 1) * spans / BARS);
            double strongest = 0;
            for (int i = Math.max(0, from); i < Math.min(to, spans); i++) {
                strongest = Math.max(strongest, strengths[i]);
            }
            return strongest;
        }
    }
}
