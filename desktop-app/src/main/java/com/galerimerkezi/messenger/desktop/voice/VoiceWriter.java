package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is said, as Opus in Ogg. Each page of 0.8 seconds is on disk before the next one begins: a crash costs no more
 * than that.
 */
final class VoiceWriter implements Closeable {

    private static final int BITS_A_SECOND = 28_000;
    private static final int EFFORT = 6;
    private static final int LARGEST_PACKET = 1275;

    /** However large they are, their pieces fit into a page. */
    private static final int PACKETS_A_PAGE = 40;

    private final int serial = ThreadLocalRandom.current().nextInt();
    private final List<byte[]> page = new ArrayList<>();
    private final short[] frame = new short[Sound.FRAME];
    private final byte[] packet = new byte[LARGEST_PACKET];
    private final OpusEncoder encoder;
    private final int preSkip;
    private final FileChannel file;
    private int inFrame;
    private int pages;
    private long frames;
    private long samples;

    /** The file is made anew. */
    VoiceWriter(Path path) throws IOException {
        try {
            // the profile for speech cuts off what is deep, and dealers let one another hear engines
            encoder = new OpusEncoder(Sound.RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
        } catch (OpusException impossible) {
            throw new IllegalStateException(impossible);
        }
        encoder.setBitrate(BITS_A_SECOND);
        encoder.setComplexity(EFFORT);
        encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
        encoder.setUseVBR(true);
        preSkip = encoder.getLookahead();
        file = OwnerOnly.create(path);
        writePage(OggPage.FIRST, 0, List.of(new OpusHeader(preSkip, 0).toPacket()));
        writePage(0, 0, List.of(OpusHeader.tags()));
    }

    void write(short[] sound, int count) throws IOException {
        samples += count;
        for (int from = 0; from < count; ) {
            int part = Math.min(count - from, frame.length - inFrame);
            System.arraycopy(sound, from, frame, inFrame, part);
            inFrame += part;
            from += part;
            if (inFrame == frame.length) {
                encode();
            }
        }
    }

    long samples() {
        return samples;
    }

    /** The encoder is behind by as much as a decoder is to skip; silence pushes the last words out of it. */
    void finish() throws IOException {
        long end = preSkip + samples;
        while (frames * Sound.FRAME < end || page.isEmpty()) {
            Arrays.fill(frame, inFrame, frame.length, (short) 0);
            encode();
        }
        writePage(OggPage.LAST, end, page);
    }

    private void encode() throws IOException {
        if (page.size() == PACKETS_A_PAGE) {
            writePage(0, frames * Sound.FRAME, page);
            page.clear();
        }
        try {
            int length = encoder.encode(frame, 0, frame.length, packet, 0, packet.length);
            page.add(Arrays.copyOf(packet, length));
        } catch (OpusException impossible) {
            throw new IllegalStateException(impossible);
        }
        inFrame = 0;
        frames++;
    }

    private void writePage(int flags, long granule, List<byte[]> packets) throws IOException {
        var bytes = ByteBuffer.wrap(OggPage.of(flags, granule, serial, pages++, packets));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
