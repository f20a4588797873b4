package com.galerimerkezi.messenger.desktop.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.testing.Speech;
import java.util.ArrayList;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStretchTest {

    @ParameterizedTest
    @CsvSource({"440, 1.5", "440, 2", "97, 1.5", "97, 2", "1234, 2"})
    void aFasterToneIsShorterAndHasItsPitch(double hertz, double speed) {
        var tone = Speech.tone(hertz, 3);

        var faster = stretched(tone, speed);

        assertThat((double) faster.length).isCloseTo(tone.length / speed, Percentage.withPercentage(2));
        var middle = Arrays.copyOfRange(faster, 4800, faster.length - 4800);
        assertThat(pitch(middle)).isCloseTo(hertz, Percentage.withPercentage(1));
        assertThat(loudness(middle)).isCloseTo(loudness(tone), Percentage.withPercentage(5));
    }

    @Test
    void atItsOwnSpeedNothingIsChanged() {
        var speech = Speech.of(1);

        assertThat(stretched(speech, 1)).isEqualTo(speech);
    }

    @Test
    void allOfAShortWordIsHeard() {
        var word = Speech.of(0.1);

        assertThat((double) stretched(word, 2).length).isBetween(word.length / 2.0, word.length * 1.0);
    }

    private static short[] stretched(short[] sound, double speed) {
        var stretch = new TimeStretch(speed);
        var heard = new ArrayList<short[]>();
        for (int from = 0; from < sound.length; from += Sound.FRAME) {
            heard.add(stretch.add(Arrays.copyOfRange(sound, from, Math.min(from + Sound.FRAME, sound.length))));
        }
        heard.add(stretch.end());
        var all = new short[heard.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (var piece : heard) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    private static double pitch(short[] sound) {
        int risings = 0;
        int first = -1;
        int last = -1;
        for (int i = 1; i < sound.length; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                risings++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return (double) (risings - 1) * Sound.RATE / (last - first);
    }

    private static double loudness(short[] sound) {
        double energy = 0;
        for (var sample : sound) {
            energy += (double) sample * sample;
        }
        return Math.sqrt(energy / sound.length);
    }
}
