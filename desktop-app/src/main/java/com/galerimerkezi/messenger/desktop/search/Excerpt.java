package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.TextRange;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The part of a long message in which something was found, on one line. */
record Excerpt(String text, List<TextRange> places) {

    private static final int BEFORE = 24;
    private static final int LENGTH = 90;
    private static final String CUT = "…";

    static Excerpt of(String message, List<TextRange> places) {
        // one character for one: the places stay right
        var line = message.replaceAll("\\s", " ");
        int first = places.stream().mapToInt(TextRange::start).min().orElse(0);
        int start = first <= BEFORE ? 0 : wholeCharacters(line, wordBefore(line, first - BEFORE));
        int end = wholeCharacters(line, Math.min(line.length(), start + LENGTH));
        var head = start == 0 ? "" : CUT;
        int moved = head.length() - start;
        var kept = places.stream()
                .filter(place -> place.start() >= start && place.end() <= end)
                .map(place -> new TextRange(place.start() + moved, place.end() + moved))
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        return new Excerpt(head + line.substring(start, end) + (end < line.length() ? CUT : ""), kept);
    }

    Excerpt after(String words) {
        return new Excerpt(
                words + text,
                places.stream()
                        .map(place -> new TextRange(place.start() + words.length(), place.end() + words.length()))
                        .toList());
    }

    /** An emoji of many characters is not cut through. */
    private static int wholeCharacters(String line, int from) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return characters.isBoundary(from) ? from : characters.preceding(from);
    }

    private static int wordBefore(String line, int from) {
        int space = line.indexOf(' ', from);
        return space < 0 || space > from + BEFORE / 2 ? from : space + 1;
    }
}
