package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** How large a small picture of a picture is; one that is smaller already is not made larger. */
public enum ThumbnailSize {
    /** For lists of files. */
    @JsonProperty("small")
    SMALL(160),
    /** For a message, also on a display of twice the density. */
    @JsonProperty("medium")
    MEDIUM(640),
    /** For the whole window, before the original is there. */
    @JsonProperty("large")
    LARGE(1600);

    private final int pixels;

    ThumbnailSize(int pixels) {
        this.pixels = pixels;
    }

    /** The longer side, at most. */
    public int pixels() {
        return pixels;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static ThumbnailSize of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
