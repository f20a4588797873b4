package com.galerimerkezi.messenger.server.attachment.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Heads of sound and film, with next to nothing behind them. */
public final class Recordings {

    private static final int PRE_SKIP = 312;

    private Recordings() {}

    /** Opus in Ogg: a first page with the head, and a last one that says where it ends. */
    public static byte[] opus(long milliseconds) {
        var head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put("OpusHead".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1);
        head.putShort((short) PRE_SKIP).putInt(48_000).putShort((short) 0).put((byte) 0);
        var all = new ByteArrayOutputStream();
        all.writeBytes(page(2, 0, head.array()));
        all.writeBytes(page(0, 0, new byte[40]));
        all.writeBytes(page(4, milliseconds * 48 + PRE_SKIP, new byte[200]));
        return all.toByteArray();
    }

    private static byte[] page(int flags, long position, byte[] packet) {
        var page = ByteBuffer.allocate(28 + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) flags);
        page.putLong(position).putInt(7).putInt(0).putInt(0).put((byte) 1).put((byte) packet.length);
        return page.put(packet).array();
    }

    static byte[] wave(int milliseconds) throws IOException {
        var format = new AudioFormat(8000, 16, 1, true, false);
        int samples = 8 * milliseconds;
        var bytes = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[samples * 2]), format, samples),
                AudioFileFormat.Type.WAVE,
                bytes);
        return bytes.toByteArray();
    }

    public static byte[] film(int milliseconds, int width, int height, boolean isTurned) {
        var movie = ByteBuffer.allocate(100);
        movie.putInt(12, 1000).putInt(16, milliseconds);
        var track = ByteBuffer.allocate(84);
        int matrix = 40;
        track.putInt(matrix + (isTurned ? 4 : 0), 0x10000).putInt(matrix + (isTurned ? 12 : 16), 0x10000);
        track.putInt(76, width << 16).putInt(80, height << 16);
        var all = new ByteArrayOutputStream();
        all.writeBytes(box("ftyp", "isom\0\0\2\0isom".getBytes(StandardCharsets.US_ASCII)));
        all.writeBytes(box("mdat", new byte[5000]));
        var tracks = new ByteArrayOutputStream();
        tracks.writeBytes(box("mvhd", movie.array()));
        tracks.writeBytes(box("trak", box("tkhd", track.array())));
        all.writeBytes(box("moov", tracks.toByteArray()));
        return all.toByteArray();
    }

    static byte[] box(String name, byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putInt(8 + body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
    }
}
