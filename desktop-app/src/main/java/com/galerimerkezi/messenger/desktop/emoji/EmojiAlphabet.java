package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One letter of the private use area for each emoji that a text field holds. The typeface has blanks of a picture's
 * width there, so that the field wraps, selects, deletes and takes back an emoji as one letter.
 */
final class EmojiAlphabet {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uEFFF';

    private final Function<String, List<Piece>> split;
    private final Map<String, Character> letters = new HashMap<>();
    private final List<String> meanings = new ArrayList<>();

    EmojiAlphabet(Function<String, List<Piece>> split) {
        this.split = split;
    }

    /** As a field shows it. Whatever has these letters in the text itself gets a letter too, and so comes back whole. */
    String shown(String meant) {
        var shown = new StringBuilder(meant.length());
        for (var piece : split.apply(meant)) {
            if (piece.emoji()) {
                shown.append(letterOf(piece.text()));
            } else {
                piece.text().chars().forEach(unit -> append(shown, (char) unit));
            }
        }
        return shown.toString();
    }

    String meant(String shown) {
        var meant = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char unit = shown.charAt(i);
            if (isLetter(unit)) {
                meant.append(meaningOf(unit));
            } else {
                meant.append(unit);
            }
        }
        return meant.toString();
    }

    boolean isLetter(char unit) {
        return unit >= FIRST && unit < FIRST + meanings.size();
    }

    String meaningOf(char letter) {
        return meanings.get(letter - FIRST);
    }

    private void append(StringBuilder shown, char unit) {
        if (unit >= FIRST && unit <= LAST) {
            shown.append(letterOf(String.valueOf(unit)));
        } else {
            shown.append(unit);
        }
    }

    /** After some thousand different emoji in one field, further ones stay what they are. */
    private String letterOf(String meaning) {
        var known = letters.get(meaning);
        if (known != null) {
            return known.toString();
        }
        if (meanings.size() > LAST - FIRST) {
            return meaning.charAt(0) >= FIRST && meaning.charAt(0) <= LAST ? "\uFFFD" : meaning;
        }
        char letter = (char) (FIRST + meanings.size());
        letters.put(meaning, letter);
        meanings.add(meaning);
        return String.valueOf(letter);
    }
}
