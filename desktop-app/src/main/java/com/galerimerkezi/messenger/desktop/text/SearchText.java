package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** Where the words stand in the text, spaces left out if need be; none where folding moved its letters. */
    public static List<TextRange> places(String[] words, String text) {
        var folded = Folding.fold(text);
        var places = new ArrayList<TextRange>();
        if (folded.length() == text.length()) {
            for (var word : words) {
                int before = places.size();
                for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                    places.add(new TextRange(at, at + word.length()));
                }
                if (places.size() == before) {
                    placeOverSpaces(word, folded).ifPresent(places::add);
                }
            }
        }
        places.sort(Comparator.comparingInt(TextRange::start));
        return places;
    }

    /** 34abc in 34 ABC 123. */
    private static Optional<TextRange> placeOverSpaces(String word, String folded) {
        int at = folded.replace(" ", "").indexOf(word);
        if (at < 0) {
            return Optional.empty();
        }
        var letters = IntStream.range(0, folded.length())
                .filter(i -> folded.charAt(i) != ' ')
                .toArray();
        return Optional.of(new TextRange(letters[at], letters[at + word.length() - 1] + 1));
    }
}
