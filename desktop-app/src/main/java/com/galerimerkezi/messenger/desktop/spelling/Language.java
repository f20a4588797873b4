package com.galerimerkezi.messenger.desktop.spelling;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One language's words. */
final class Language {

    private static final char APOSTROPHE = '\'';

    private final WordGraph words;
    private final Locale locale;
    private final boolean turkish;

    private Language(WordGraph words, Locale locale) {
        this.words = words;
        this.locale = locale;
        turkish = locale.getLanguage().equals("tr");
    }

    static Language of(String code) {
        var name = "words-" + code + ".bin";
        var stream = Objects.requireNonNull(Language.class.getResourceAsStream(name), name);
        try (var file = new DataInputStream(new BufferedInputStream(stream))) {
            return new Language(WordGraph.read(file), Locale.of(code));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean knows(String written) {
        var word = written.replace('’', APOSTROPHE);
        int apostrophe = word.indexOf(APOSTROPHE);
        boolean nameWithEnding = turkish && apostrophe > 0 && Character.isUpperCase(word.charAt(0));
        return nameWithEnding || isKnown(word) || isKnown(lower(word));
    }

    /** Written as the word is: a capital stays one. */
    List<String> suggest(String written, int most) {
        boolean capital = Character.isUpperCase(written.charAt(0));
        return NearWords.to(lower(written.replace('’', APOSTROPHE)), words, most).stream()
                .map(word -> capital ? word.substring(0, 1).toUpperCase(locale) + word.substring(1) : word)
                .distinct()
                .toList();
    }

    private boolean isKnown(String word) {
        return words.contains(word) || (turkish && TurkishEndings.explain(word, words::contains));
    }

    private String lower(String word) {
        return word.toLowerCase(locale);
    }
}
