package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.server.attachment.media.FramePixels.Colours;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jspecify.annotations.Nullable;

/** Frames of a telephone's or a camera's film. */
final class H264Frames {

    private static final int MOST_TRIES = 3;
    private static final double DARK = 28;
    private static final int BLOCK = 16;
    private static final int BT_709 = 1;
    private static final int SETTINGS_OF_FRAMES = 7;
    private static final int SHORTEST_SETTINGS = 7;

    private final Mp4Track track;

    H264Frames(Mp4Track track) {
        this.track = track;
    }

    /** The first that needs no other and is not dark, else the first; upright. */
    Optional<BufferedImage> first(int pixels) throws IOException {
        BufferedImage first = null;
        for (int number : track.alone(MOST_TRIES)) {
            var seen = seen(number, pixels);
            if (seen == null) {
                break;
            }
            if (first == null || !seen.isDark()) {
                first = seen.picture();
            }
            if (!seen.isDark()) {
                break;
            }
        }
        return first == null ? Optional.empty() : Optional.of(track.held().upright(first));
    }

    private @Nullable Seen seen(int number, int pixels) throws IOException {
        var settings = track.settings();
        if (settings.limit() < SHORTEST_SETTINGS) {
            return null;
        }
        var units = new ArrayList<>(unitsOf(settings));
        units.addAll(unitsOf(track.frame(number), (settings.get(4) & 3) + 1));
        var sizes = units.stream()
                .filter(unit -> (unit.get(unit.position()) & 0x1F) == SETTINGS_OF_FRAMES)
                .map(unit -> H264Utils.readSPS(unit.slice(unit.position() + 1, unit.remaining() - 1)))
                .toList();
        if (sizes.isEmpty() || !sizes.stream().allMatch(H264Frames::mayBeDecoded)) {
            return null;
        }
        var last = sizes.getLast();
        var room = Picture.create(width(last), height(last), ColorSpace.YUV420J);
        var frame = new H264Decoder().decodeFrameFromNals(units, room.getData());
        return frame == null ? null : new Seen(picture(frame, last, pixels), FramePixels.brightness(frame) <= DARK);
    }

    /** Of the settings: some of one kind, then some of the other, each with its length before it. */
    private static List<ByteBuffer> unitsOf(ByteBuffer settings) throws IOException {
        var units = new ArrayList<ByteBuffer>();
        settings.position(5);
        for (int kind = 0; kind < 2 && settings.hasRemaining(); kind++) {
            int count = settings.get() & 0x1F;
            for (int i = 0; i < count; i++) {
                units.add(unit(settings, Short.BYTES));
            }
        }
        return units;
    }

    private static List<ByteBuffer> unitsOf(ByteBuffer frame, int lengthBytes) throws IOException {
        var units = new ArrayList<ByteBuffer>();
        while (frame.hasRemaining()) {
            units.add(unit(frame, lengthBytes));
        }
        return units;
    }

    private static ByteBuffer unit(ByteBuffer from, int lengthBytes) throws IOException {
        int length = 0;
        for (int i = 0; i < lengthBytes && from.hasRemaining(); i++) {
            length = (length << 8) | (from.get() & 0xFF);
        }
        if (length < 1 || length > from.remaining()) {
            throw new IOException("a unit of " + length + " bytes");
        }
        var unit = from.slice(from.position(), length);
        from.position(from.position() + length);
        return unit;
    }

    private static boolean mayBeDecoded(SeqParameterSet set) {
        return set.chromaFormatIdc == ColorSpace.YUV420J
                && set.frameMbsOnlyFlag
                && set.picWidthInMbsMinus1 < Short.MAX_VALUE
                && set.picHeightInMapUnitsMinus1 < Short.MAX_VALUE
                && FilmFrame.mayBeDecoded(width(set), height(set));
    }

    private static int width(SeqParameterSet set) {
        return (set.picWidthInMbsMinus1 + 1) * BLOCK;
    }

    private static int height(SeqParameterSet set) {
        return (set.picHeightInMapUnitsMinus1 + 1) * BLOCK;
    }

    private static BufferedImage picture(Picture frame, SeqParameterSet set, int pixels) throws IOException {
        int width = frame.getCroppedWidth();
        int height = frame.getCroppedHeight();
        var said = set.vuiParams;
        boolean isFull = said != null && said.videoFullRangeFlag;
        var colours = said == null || !said.colourDescriptionPresentFlag
                ? Colours.of(height)
                : said.matrixCoefficients == BT_709 ? Colours.HIGH : Colours.STANDARD;
        return new FramePixels(width, height, colours, isFull).picture(frame, pixels);
    }

    private record Seen(BufferedImage picture, boolean isDark) {}
}
