package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client must know of a file to draw it before its bytes are there: pixels, milliseconds, levels from 0 to 1.
 *
 * @param width as it is seen, turned as its camera was held; the same goes for height
 * @param blurhash a picture's colours, for its place until it comes ({@code contract.media.BlurHash})
 * @param waveform of a voice message, 64 levels at most
 * @param hasThumbnail true where {@link ApiPaths#FILE_THUMBNAIL} answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Media(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String blurhash,
        @Nullable Long durationMs,
        @Nullable List<Double> waveform,
        @Nullable Boolean hasThumbnail) {

    public static final int MOST_LEVELS = 64;

    /** The same, with what a client measured while it recorded; what the file itself says goes first. */
    public Media withRecording(@Nullable Long duration, @Nullable List<Double> levels) {
        return new Media(width, height, blurhash, durationMs == null ? duration : durationMs, levels, hasThumbnail);
    }
}
