package com.galerimerkezi.messenger.desktop.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds as people type: İSTANBUL, istanbul and ıstanbul are one, 34abc123 is 34 ABC 123. */
public final class SearchText {

    private static final Locale TURKISH = Locale.of("tr");

    private SearchText() {}

    public static String[] words(String query) {
        return Stream.of(fold(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    public static boolean matches(String[] words, String text) {
        var folded = fold(text);
        var withoutSpaces = folded.replace(" ", "");
        return Stream.of(words).allMatch(word -> folded.contains(word) || withoutSpaces.contains(word));
    }

    /** The same for all spellings of one word. */
    public static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(TURKISH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .strip();
    }
}
