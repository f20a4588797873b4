package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds as people type: İSTANBUL, istanbul and ıstanbul are one, 34abc123 is 34 ABC 123. */
public final class SearchText {

    private SearchText() {}

    public static String[] words(String query) {
        return Stream.of(folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    public static boolean matches(String[] words, String text) {
        var folded = folded(text);
        var withoutSpaces = folded.replace(" ", "");
        return Stream.of(words).allMatch(word -> folded.contains(word) || withoutSpaces.contains(word));
    }

    public static String folded(String text) {
        return Folding.fold(text).strip();
    }

    /** Where the words stand in the text; none where folding moved its letters. */
    public static List<TextRange> places(String[] words, String text) {
        var folded = Folding.fold(text);
        var places = new ArrayList<TextRange>();
        if (folded.length() == text.length()) {
            for (var word : words) {
                for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                    places.add(new TextRange(at, at + word.length()));
                }
            }
        }
        return places;
    }
}
