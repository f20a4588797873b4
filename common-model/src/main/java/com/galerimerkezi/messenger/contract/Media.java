package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client must know of a file to draw it before its bytes are there: pixels, milliseconds, levels from 0 to 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Media(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String blurhash,
        @Nullable Long durationMs,
        @Nullable List<Double> waveform) {}
