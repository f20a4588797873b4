package com.galerimerkezi.messenger.desktop.spelling;

import com.galerimerkezi.messenger.desktop.text.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text that spelling has a say in: no names, plates, amounts, addresses, and nothing in capitals. */
final class TextWords {

    private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Co}]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’]\\p{L}++)*+");
    private static final Pattern NO_WORDS = Pattern.compile("[\\p{N}@_#]|://");
    private static final String BEFORE_A_NAME = " \"'“”‘’(«";
    private static final int SHORTEST = 2;

    /** A word, and where it stands. */
    record Word(int start, int end, String letters) {}

    private TextWords() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int from = 0;
        for (var part : Links.split(text)) {
            if (part.link() == null) {
                addWords(part.text(), from, text, words);
            }
            from += part.text().length();
        }
        return words;
    }

    private static void addWords(String part, int from, String text, List<Word> words) {
        var chunks = CHUNK.matcher(part);
        while (chunks.find()) {
            if (!NO_WORDS.matcher(chunks.group()).find()) {
                var found = WORD.matcher(chunks.group());
                while (found.find()) {
                    int start = from + chunks.start() + found.start();
                    if (isOrdinary(found.group()) && !isName(text, start)) {
                        words.add(new Word(start, start + found.group().length(), found.group()));
                    }
                }
            }
        }
    }

    private static boolean isOrdinary(String word) {
        return word.length() >= SHORTEST && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** With a capital, but not at the start of a sentence. */
    private static boolean isName(String text, int start) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && BEFORE_A_NAME.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }
}
