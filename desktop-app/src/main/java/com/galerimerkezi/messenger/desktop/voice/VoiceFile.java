package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import io.github.jaredmdobson.concentus.OpusPacketInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A voice message as it is sent, whole in memory and not decoded; from this computer or another one. */
final class VoiceFile {

    /** A voice message of 15 minutes has some 3 MB. */
    static final long LARGEST = 16L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int HEADERS = 2;

    /** 120 milliseconds, as RFC 6716 allows. */
    private static final int LONGEST_PACKET = Sound.RATE * 120 / 1000;

    private final OpusHeader header;
    private final List<byte[]> packets;
    private final int[] starts;
    private final int end;

    private VoiceFile(OpusHeader header, List<byte[]> packets, int[] starts, int end) {
        this.header = header;
        this.packets = packets;
        this.starts = starts;
        this.end = end;
    }

    static VoiceFile read(Path path) throws IOException, VoiceException {
        if (Files.size(path) > LARGEST) {
            throw new VoiceException(Reason.TOO_LONG);
        }
        return of(Files.readAllBytes(path));
    }

    static VoiceFile of(byte[] bytes) throws VoiceException {
        var ogg = OggPackets.in(bytes);
        if (ogg.packets().isEmpty()) {
            throw new VoiceException(Reason.NOT_PLAYABLE);
        }
        var header = OpusHeader.of(ogg.packets().getFirst());
        if (ogg.packets().size() <= HEADERS) {
            throw new VoiceException(Reason.DAMAGED);
        }
        OpusHeader.checkTags(ogg.packets().get(1));
        var packets = List.copyOf(ogg.packets().subList(HEADERS, ogg.packets().size()));
        var starts = startsOf(packets);
        // the last page may say that its last packet is longer than what was said
        int end = (int) Math.min(starts[packets.size()], ogg.granule() > 0 ? ogg.granule() : Integer.MAX_VALUE);
        if (end <= header.preSkip()) {
            throw new VoiceException(Reason.DAMAGED);
        }
        return new VoiceFile(header, packets, starts, end);
    }

    private static int[] startsOf(List<byte[]> packets) throws VoiceException {
        long most = Sound.samples(LONGEST);
        var starts = new int[packets.size() + 1];
        for (int i = 0; i < packets.size(); i++) {
            int samples = samplesOf(packets.get(i));
            if (samples <= 0 || samples > LONGEST_PACKET) {
                throw new VoiceException(Reason.DAMAGED);
            }
            starts[i + 1] = starts[i] + samples;
            if (starts[i + 1] > most) {
                throw new VoiceException(Reason.TOO_LONG);
            }
        }
        return starts;
    }

    private static int samplesOf(byte[] packet) {
        return packet.length == 0 ? 0 : OpusPacketInfo.getNumSamples(packet, 0, packet.length, Sound.RATE);
    }

    long samples() {
        return (long) end - header.preSkip();
    }

    Duration length() {
        return Sound.length(samples());
    }

    long size() {
        return packets.stream().mapToLong(packet -> packet.length).sum();
    }

    /** From this sample on, as it was recorded. */
    VoiceReader from(long sample) {
        return new VoiceReader(header, packets, starts, end, sample);
    }

    Waveform waveform() throws VoiceException {
        var levels = new Waveform.Meter();
        var reader = from(0);
        for (var sound = reader.next(); sound.length > 0; sound = reader.next()) {
            levels.add(sound, sound.length);
        }
        return levels.waveform();
    }

    /** Where a recording broke off: all of its whole pages, ended as a file that is finished. */
    static Optional<byte[]> salvage(byte[] file) {
        int last = -1;
        int at = 0;
        while (OggPage.beginsAt(file, at)) {
            int length = OggPage.lengthAt(file, at);
            if (length < 0 || !OggPage.isWholeAt(file, at, length)) {
                break;
            }
            last = at;
            at += length;
        }
        if (last < 0) {
            return Optional.empty();
        }
        var whole = Arrays.copyOf(file, at);
        OggPage.endAt(whole, last, at - last);
        return Optional.of(whole);
    }
}
