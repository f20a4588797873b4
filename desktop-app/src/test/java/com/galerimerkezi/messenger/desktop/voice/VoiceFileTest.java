package com.galerimerkezi.messenger.desktop.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.galerimerkezi.messenger.desktop.testing.FakeSound;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.voice.RecordingRun.Ending;
import com.galerimerkezi.messenger.desktop.voice.RecordingRun.Recorded;
import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceFileTest {

    private static final short[] SPEECH = Speech.of(6);

    @TempDir
    Path folder;

    @Test
    void whatWasSaidIsHeard() throws Exception {
        var recorded = record(SPEECH);

        var voice = VoiceFile.read(recorded.recording().file());

        assertThat(recorded.ending()).isEqualTo(Ending.MICROPHONE_GONE);
        assertThat(recorded.recording().length()).isEqualTo(Duration.ofSeconds(6));
        assertThat(voice.length()).isEqualTo(Duration.ofSeconds(6));
        var heard = all(voice, 0);
        assertThat(heard).hasSameSizeAs(SPEECH);
        assertThat(likeness(SPEECH, heard)).isGreaterThan(0.9);
    }

    @Test
    void itIsAsSmallAsVoiceMessagesAre() throws Exception {
        var recorded = record(SPEECH);

        assertThat(Files.size(recorded.recording().file())).isBetween(12_000L, 27_000L);
    }

    @Test
    void theBarsOfWhatIsHeardAreThoseOfWhatWasSaid() throws Exception {
        var recorded = record(SPEECH).recording();

        var heard = VoiceFile.read(recorded.file()).waveform();

        assertThat(recorded.waveform().levels()).hasSize(Waveform.BARS).allMatch(level -> level >= 0 && level <= 1);
        for (int i = 0; i < Waveform.BARS; i++) {
            assertThat(heard.levels().get(i))
                    .isCloseTo(recorded.waveform().levels().get(i), Offset.offset(0.15));
        }
    }

    @Test
    void oneCanBeginAnywhere() throws Exception {
        var voice = VoiceFile.read(record(SPEECH).recording().file());
        int from = 100_003;

        var heard = all(voice, from);

        assertThat(heard).hasSize(SPEECH.length - from);
        assertThat(likeness(Arrays.copyOfRange(SPEECH, from, SPEECH.length), heard))
                .isGreaterThan(0.9);
        assertThat(all(voice, SPEECH.length + 5)).isEmpty();
    }

    @Test
    void aRecordingThatBrokeOffIsWholeAgainUpToItsLastPage() throws Exception {
        var bytes = Files.readAllBytes(record(SPEECH).recording().file());
        var broken = Arrays.copyOf(bytes, bytes.length * 2 / 3);

        var voice = VoiceFile.of(VoiceFile.salvage(broken).orElseThrow());

        assertThat(voice.length()).isBetween(Duration.ofMillis(3000), Duration.ofMillis(4500));
        var heard = all(voice, 0);
        assertThat(likeness(Arrays.copyOf(SPEECH, heard.length), heard)).isGreaterThan(0.9);
    }

    @Test
    void ofARecordingThatHadNotBegunNothingIsLeft() throws Exception {
        var bytes = Files.readAllBytes(record(SPEECH).recording().file());

        assertThat(VoiceFile.salvage(new byte[0])).isEmpty();
        assertThat(VoiceFile.salvage(Arrays.copyOf(bytes, 20))).isEmpty();
        var headers = VoiceFile.salvage(Arrays.copyOf(bytes, 120)).orElseThrow();
        assertThatThrownBy(() -> VoiceFile.of(headers)).isInstanceOf(VoiceException.class);
    }

    @Test
    void aFileOfAnotherKindIsCalledThat() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.NOT_PLAYABLE);
        assertThat(reason("ID3 mp3".repeat(40).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.NOT_PLAYABLE);
        assertThat(reason(OggPage.of(
                        OggPage.FIRST, 0, 1, 0, List.of("\001vorbis".repeat(4).getBytes(StandardCharsets.US_ASCII)))))
                .isEqualTo(Reason.NOT_PLAYABLE);
    }

    @Test
    void aFileThatIsCutOrChangedIsCalledDamaged() throws Exception {
        var bytes = Files.readAllBytes(record(SPEECH).recording().file());
        var changed = bytes.clone();
        changed[bytes.length / 2] ^= 1;

        assertThat(reason(Arrays.copyOf(bytes, bytes.length - 100))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(Arrays.copyOf(bytes, 100))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(changed)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileThatIsTooLargeOrTooLongIsNotRead() throws IOException {
        var large = folder.resolve("large.ogg");
        try (var file = Files.newByteChannel(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.position(VoiceFile.LARGEST).write(ByteBuffer.allocate(1));
        }

        assertThatThrownBy(() -> VoiceFile.read(large)).hasMessage("TOO_LONG");
        assertThat(reason(withSound(new byte[] {(byte) 0xFB, 6}, 400_001))).isEqualTo(Reason.TOO_LONG);
        assertThat(reason(withSound(new byte[] {(byte) 0x1B, 2}, 40_000))).isEqualTo(Reason.TOO_LONG);
    }

    /** Pages whose checksums are right, so that the decoder gets what no encoder wrote. */
    @Test
    void soundThatNoEncoderWroteIsPlayedSomehowOrCalledDamaged() throws Exception {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var packet = new byte[1 + random.nextInt(200)];
            random.nextBytes(packet);
            var file = withSound(packet, 5);

            var failure = catchThrowable(() -> all(VoiceFile.of(file), 0));

            if (failure != null) {
                assertThat(failure).isInstanceOf(VoiceException.class);
            }
        }
    }

    private Recorded record(short[] sound) throws IOException, DeviceException {
        var microphone = new FakeSound();
        microphone.say(sound);
        microphone.pullOut();
        return new RecordingRun(
                        microphone.devices().microphone(),
                        folder.resolve("said.ogg"),
                        Duration.ofMinutes(1),
                        (_, _, _) -> {})
                .call();
    }

    private static byte[] withSound(byte[] packet, int packets) {
        var file = new ByteArrayOutputStream();
        int page = 0;
        file.writeBytes(OggPage.of(OggPage.FIRST, 0, 1, page++, List.of(new OpusHeader(312, 0).toPacket())));
        file.writeBytes(OggPage.of(0, 0, 1, page++, List.of(OpusHeader.tags())));
        for (int left = packets; left > 0; left -= 200) {
            int here = Math.min(left, 200);
            file.writeBytes(OggPage.of(
                    left <= 200 ? OggPage.LAST : 0, Long.MAX_VALUE, 1, page++, Collections.nCopies(here, packet)));
        }
        return file.toByteArray();
    }

    private static Reason reason(byte[] bytes) {
        var failure = catchThrowable(() -> VoiceFile.of(bytes));
        assertThat(failure).isInstanceOf(VoiceException.class);
        return ((VoiceException) failure).reason();
    }

    static short[] all(VoiceFile voice, long from) throws VoiceException {
        var heard = new short[(int) Math.max(0, voice.samples() - from)];
        var reader = voice.from(from);
        int at = 0;
        for (var sound = reader.next(); sound.length > 0; sound = reader.next()) {
            System.arraycopy(sound, 0, heard, at, sound.length);
            at += sound.length;
        }
        return Arrays.copyOf(heard, at);
    }

    /** The correlation at the shift where it is highest, of at most 10 milliseconds. */
    private static double likeness(short[] said, short[] heard) {
        double best = -1;
        for (int shift = -480; shift <= 480; shift += 4) {
            best = Math.max(best, correlation(said, heard, shift));
        }
        return best;
    }

    private static double correlation(short[] said, short[] heard, int shift) {
        double product = 0;
        double saidEnergy = 0;
        double heardEnergy = 0;
        for (int i = Math.max(0, -shift); i < said.length && i + shift < heard.length; i++) {
            product += (double) said[i] * heard[i + shift];
            saidEnergy += (double) said[i] * said[i];
            heardEnergy += (double) heard[i + shift] * heard[i + shift];
        }
        return product / Math.sqrt(saidEnergy * heardEnergy);
    }
}
