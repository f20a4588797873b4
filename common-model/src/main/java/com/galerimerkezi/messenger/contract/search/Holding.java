package com.galerimerkezi.messenger.contract.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.galerimerkezi.messenger.contract.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message brings along besides its words, as one searches for it. Each file is of one kind. */
public enum Holding {
    @JsonProperty("file")
    FILE,
    @JsonProperty("photo")
    PHOTO,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("voice")
    VOICE,
    /** Whatever is neither seen nor heard, PDF among it. */
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("pdf")
    PDF,
    /** An address of the web. */
    @JsonProperty("link")
    LINK,
    /** A step of an offer. */
    @JsonProperty("offer")
    OFFER;

    private static final Pattern ADDRESS = Pattern.compile("(?iU)\\bhttps?://\\S");

    /** What this is made of, as the server keeps it. */
    public Set<Holding> kinds() {
        return switch (this) {
            case FILE -> EnumSet.of(PHOTO, VIDEO, VOICE, DOCUMENT, PDF);
            case DOCUMENT -> EnumSet.of(DOCUMENT, PDF);
            case PHOTO, VIDEO, VOICE, PDF, LINK, OFFER -> EnumSet.of(this);
        };
    }

    /** The server's {@code search_holds} says the same. */
    public boolean isIn(Message message) {
        var there = kindsOf(message);
        return kinds().stream().anyMatch(there::contains);
    }

    public static Set<Holding> kindsOf(Message message) {
        var kinds = EnumSet.noneOf(Holding.class);
        if (message.deletedAt() != null) {
            return kinds;
        }
        switch (message.messageType()) {
            case FILE -> {
                kinds.add(ofFile(Objects.requireNonNullElse(message.fileType(), "")));
                addLink(kinds, message);
            }
            case TEXT -> addLink(kinds, message);
            case OFFER_UPDATE -> kinds.add(OFFER);
            case SYSTEM -> {}
        }
        return kinds;
    }

    private static void addLink(Set<Holding> kinds, Message message) {
        if (message.content() != null && ADDRESS.matcher(message.content()).find()) {
            kinds.add(LINK);
        }
    }

    private static Holding ofFile(String type) {
        if (type.startsWith("image/")) {
            return PHOTO;
        }
        if (type.startsWith("video/") || type.equals("application/mp4")) {
            return VIDEO;
        }
        if (type.startsWith("audio/") || type.equals("application/ogg")) {
            return VOICE;
        }
        return type.equals("application/pdf") ? PDF : DOCUMENT;
    }

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static Holding of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
