package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.Certificate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A gallery's authorisation certificate as it stands today, in words. */
public record GalleryCertificate(boolean isValid, String text) {

    private static final String BETWEEN = " · ";

    /** It counts on its last day. What is stated of it is null where only papers tell of it. */
    public static GalleryCertificate of(LocalDate until, @Nullable Certificate stated, Moments moments, Texts texts) {
        boolean isValid = !moments.dayOf(moments.now()).isAfter(until);
        var said = new StringBuilder(
                texts.get(isValid ? "gallery.authorised" : "gallery.authorised.over", moments.date(until)));
        if (stated != null) {
            said.append(BETWEEN).append(texts.get("gallery.authorised.number", stated.number()));
            if (stated.verified()) {
                said.append(BETWEEN).append(texts.get("gallery.authorised.verified"));
            }
        }
        return new GalleryCertificate(isValid, said.toString());
    }
}
