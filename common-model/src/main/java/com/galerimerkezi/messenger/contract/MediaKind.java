package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message brings along besides words; each has a list of its own in a room. */
public enum MediaKind {
    /** Pictures that can be shown small, and films. */
    @JsonProperty("visual")
    VISUAL,
    /** Whatever is neither seen nor heard. */
    @JsonProperty("file")
    FILE,
    @JsonProperty("voice")
    VOICE,
    /** A text with an address of the web in it. */
    @JsonProperty("link")
    LINK;

    private static final Pattern ADDRESS = Pattern.compile("(?iU)\\bhttps?://\\S");

    /** In which list of its room a message stands. The server's {@code media_kind} says the same. */
    public static Optional<MediaKind> listOf(Message message) {
        if (message.deletedAt() != null) {
            return Optional.empty();
        }
        return switch (message.messageType()) {
            case FILE -> Optional.of(ofFile(Objects.requireNonNullElse(message.fileType(), ""), message.media()));
            case TEXT ->
                message.content() != null && ADDRESS.matcher(message.content()).find()
                        ? Optional.of(LINK)
                        : Optional.empty();
            case SYSTEM, OFFER_UPDATE -> Optional.empty();
        };
    }

    private static MediaKind ofFile(String type, @Nullable Media media) {
        boolean isSmall = media != null && Boolean.TRUE.equals(media.hasThumbnail());
        if ((type.startsWith("image/") && isSmall) || type.startsWith("video/") || type.equals("application/mp4")) {
            return VISUAL;
        }
        return type.startsWith("audio/") || type.equals("application/ogg") ? VOICE : FILE;
    }

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static MediaKind of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
