package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.Certificate;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A gallery's authorisation certificate as it stands today, in words.
 *
 * @param text with who says so
 * @param brief for a badge
 */
public record GalleryCertificate(Standing standing, String text, String brief) {

    private static final String BETWEEN = " · ";

    /** How far it is to be believed. */
    public enum Standing {
        /** The server's operator has seen it. */
        VERIFIED,
        /** Nobody but the gallery itself says so. */
        STATED,
        OVER;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** It counts on its last day. What is stated of it is null where only papers tell of it. */
    public static GalleryCertificate of(LocalDate until, @Nullable Certificate stated, Moments moments, Texts texts) {
        var standing = standing(until, stated, moments);
        var said = new StringBuilder(texts.get(
                standing == Standing.OVER ? "gallery.authorised.over" : "gallery.authorised", moments.date(until)));
        if (stated != null) {
            said.append(BETWEEN).append(texts.get("gallery.authorised.number", stated.number()));
        }
        said.append(BETWEEN).append(texts.get("gallery.authorised.by." + source(stated)));
        return new GalleryCertificate(
                standing, said.toString(), texts.get("gallery.authorised.brief." + standing.wireName()));
    }

    private static Standing standing(LocalDate until, @Nullable Certificate stated, Moments moments) {
        if (moments.dayOf(moments.now()).isAfter(until)) {
            return Standing.OVER;
        }
        return stated != null && stated.verified() ? Standing.VERIFIED : Standing.STATED;
    }

    private static String source(@Nullable Certificate stated) {
        if (stated == null) {
            return "papers";
        }
        return stated.verified() ? "operator" : "gallery";
    }
}
