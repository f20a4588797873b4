package com.galerimerkezi.messenger.desktop.spelling;

import java.util.List;
import java.util.function.Predicate;

/**
 * Endings that any noun may have, in any number, by the rules of harmony: no list of words has them all. A and I stand
 * for the vowels that follow the one before, D and C for d or t and c or ç, brackets for what only comes where needed.
 */
final class TurkishEndings {

    private static final List<String> ENDINGS = List.of(
            "lAr", "(I)m", "(I)n", "(s)I", "(I)mIz", "(I)nIz", "lArI", "(y)I", "(y)A", "DA", "DAn", "DAki", "(n)In",
            "(y)lA", "nI", "nA", "ndA", "ndAn", "ndAki", "DIr", "(y)Im", "sIn", "(y)Iz", "sInIz", "(y)DI", "(y)DIk",
            "(y)mIş", "(y)sA", "(y)ken", "lI", "sIz", "lIk", "CA", "CI");
    private static final int SHORTEST_STEM = 4;
    private static final int MOST = 4;
    private static final String VOWELS = "aeıioöuüâîû";
    private static final String BACK = "aıouâû";
    private static final String ROUND = "oöuüû";
    private static final String HARD = "fstkçşhp";

    private TurkishEndings() {}

    static boolean explain(String word, Predicate<String> known) {
        for (int stem = word.length() - 1; stem >= SHORTEST_STEM; stem--) {
            if (follows(word, stem, 0) && known.test(word.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String word, int from, int many) {
        if (from == word.length()) {
            return true;
        }
        if (many == MOST) {
            return false;
        }
        for (var ending : ENDINGS) {
            var here = spelled(ending, word, from);
            if (!here.isEmpty() && word.startsWith(here, from) && follows(word, from + here.length(), many + 1)) {
                return true;
            }
        }
        return false;
    }

    /** As the ending sounds behind the letters before that place; nothing if they have no vowel. */
    private static String spelled(String ending, String word, int from) {
        char vowel = lastVowel(word, from);
        if (vowel == 0) {
            return "";
        }
        boolean afterVowel = isVowel(word.charAt(from - 1));
        if (ending.charAt(0) == 'n' && !afterVowel) {
            return "";
        }
        var spelled = new StringBuilder();
        for (int i = 0; i < ending.length(); i++) {
            char sign = ending.charAt(i);
            if (sign == '(') {
                boolean vowelInBrackets = ending.charAt(i + 1) == 'I';
                if (vowelInBrackets == afterVowel) {
                    i += 2;
                }
            } else if (sign != ')') {
                char before = spelled.isEmpty() ? word.charAt(from - 1) : spelled.charAt(spelled.length() - 1);
                char letter = letter(sign, vowel, before);
                vowel = isVowel(letter) ? letter : vowel;
                spelled.append(letter);
            }
        }
        return spelled.toString();
    }

    private static char letter(char sign, char vowel, char before) {
        boolean back = BACK.indexOf(vowel) >= 0;
        boolean round = ROUND.indexOf(vowel) >= 0;
        boolean hard = HARD.indexOf(before) >= 0;
        return switch (sign) {
            case 'A' -> back ? 'a' : 'e';
            case 'I' -> round ? (back ? 'u' : 'ü') : (back ? 'ı' : 'i');
            case 'D' -> hard ? 't' : 'd';
            case 'C' -> hard ? 'ç' : 'c';
            default -> sign;
        };
    }

    private static char lastVowel(String word, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (isVowel(word.charAt(i))) {
                return word.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
