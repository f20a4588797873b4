package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The packets of an Ogg file from anywhere. Its first stream alone is read; what is not whole is refused rather than
 * guessed.
 *
 * @param granule the end of the last page, in samples
 */
record OggPackets(List<byte[]> packets, long granule) {

    /** More than an hour of the shortest usual packets. */
    private static final int MOST_PACKETS = 400_000;

    static OggPackets in(byte[] file) throws VoiceException {
        return new Reading(file).read();
    }

    private static final class Reading {
        private final byte[] file;
        private final List<byte[]> packets = new ArrayList<>();
        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
        private long granule;
        private int next;
        private boolean ended;

        Reading(byte[] file) {
            this.file = file;
        }

        OggPackets read() throws VoiceException {
            if (!OggPage.beginsAt(file, 0) || !OggPage.is(OggPage.FIRST, file, 0)) {
                throw new VoiceException(Reason.NOT_PLAYABLE);
            }
            int stream = OggPage.serialAt(file, 0);
            for (int at = 0; at < file.length && !ended; ) {
                int length = OggPage.beginsAt(file, at) ? OggPage.lengthAt(file, at) : -1;
                if (length < 0 || !OggPage.isWholeAt(file, at, length)) {
                    throw new VoiceException(Reason.DAMAGED);
                }
                if (OggPage.serialAt(file, at) == stream) {
                    page(at);
                }
                at += length;
            }
            if (begun.size() > 0) {
                throw new VoiceException(Reason.DAMAGED);
            }
            return new OggPackets(packets, granule);
        }

        private void page(int at) throws VoiceException {
            boolean goesOn = begun.size() > 0;
            if (OggPage.numberAt(file, at) != next++ || goesOn != OggPage.is(OggPage.CONTINUED, file, at)) {
                throw new VoiceException(Reason.DAMAGED);
            }
            int pieces = OggPage.piecesAt(file, at);
            int from = at + OggPage.SHORTEST + pieces;
            for (int i = 0; i < pieces; i++) {
                int length = OggPage.pieceAt(file, at, i);
                begun.write(file, from, length);
                from += length;
                if (length < OggPage.PIECE) {
                    packet();
                }
            }
            if (OggPage.granuleAt(file, at) >= 0) {
                granule = OggPage.granuleAt(file, at);
            }
            ended = OggPage.is(OggPage.LAST, file, at);
        }

        private void packet() throws VoiceException {
            if (packets.size() == MOST_PACKETS) {
                throw new VoiceException(Reason.TOO_LONG);
            }
            packets.add(begun.toByteArray());
            begun.reset();
        }
    }
}
