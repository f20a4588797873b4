package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.LocalDate;

/** A gallery's authorisation certificate as it stands today, in one sentence. */
record GalleryCertificate(boolean isValid, String text) {

    /** It counts on its last day. */
    static GalleryCertificate of(LocalDate until, Moments moments, Texts texts) {
        boolean isValid = !moments.dayOf(moments.now()).isAfter(until);
        return new GalleryCertificate(
                isValid, texts.get(isValid ? "gallery.authorised" : "gallery.authorised.over", moments.date(until)));
    }
}
