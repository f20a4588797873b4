package com.galerimerkezi.messenger.server.platform;

import java.util.Locale;

/** Letters as people type them when they search: İ, I, ı and i are one letter, and so are ş and s. SQL has a twin. */
public final class Folding {

    private static final String TURKISH = "İIıŞşĞğÜüÖöÇç";
    private static final String PLAIN = "iiissgguuoocc";

    /** For {@code %s} an SQL expression of text. */
    public static final String SQL = "lower(translate(%s, '" + TURKISH + "', '" + PLAIN + "') COLLATE \"C\")";

    private Folding() {}

    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int at = TURKISH.indexOf(letter);
            folded.append(at < 0 ? letter : PLAIN.charAt(at));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
