package com.galerimerkezi.messenger.desktop.rooms;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How well a room answers what was typed: with its beginning, with the beginning of a word, or somewhere inside. */
final class RoomMatch {

    private static final int BEGINNING = 0;
    private static final int WORD = 1;
    private static final int INSIDE = 2;
    private static final int NOT = 3;

    private RoomMatch() {}

    /** Words and fields are folded. The lower the better; empty where a word is nowhere. The worst word decides. */
    static OptionalInt rank(String[] words, List<String> fields) {
        int worst = Stream.of(words)
                .mapToInt(word -> fields.stream()
                        .mapToInt(field -> rank(word, field))
                        .min()
                        .orElse(NOT))
                .max()
                .orElse(BEGINNING);
        return worst == NOT ? OptionalInt.empty() : OptionalInt.of(worst);
    }

    private static int rank(String word, String field) {
        var compact = field.replace(" ", "");
        if (field.startsWith(word) || compact.startsWith(word)) {
            return BEGINNING;
        }
        if (beginsAWord(word, field)) {
            return WORD;
        }
        return field.contains(word) || compact.contains(word) ? INSIDE : NOT;
    }

    private static boolean beginsAWord(String word, String field) {
        for (int at = field.indexOf(word); at >= 0; at = field.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(field.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
