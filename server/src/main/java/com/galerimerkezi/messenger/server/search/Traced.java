package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A text that is changed step by step and remembers where in the original each of its characters was. */
final class Traced {

    private final String text;
    /** One more than there are characters: the last is the original's end. */
    private final int[] origins;

    private Traced(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Traced folded(String original) {
        var text = new StringBuilder(original.length());
        var origins = new int[original.length() * 4 + 1];
        for (int at = 0; at < original.length(); ) {
            int next = afterLetter(original, at);
            var letters = Folding.fold(original.substring(at, next));
            Arrays.fill(origins, text.length(), text.length() + letters.length(), at);
            text.append(letters);
            at = next;
        }
        origins[text.length()] = original.length();
        return new Traced(text.toString(), Arrays.copyOf(origins, text.length() + 1));
    }

    /** A letter and its marks together: decomposed apart, several marks could stand in another order. */
    private static int afterLetter(String original, int at) {
        int next = original.offsetByCodePoints(at, 1);
        while (next < original.length() && isMark(original.codePointAt(next))) {
            next = original.offsetByCodePoints(next, 1);
        }
        return next;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    String text() {
        return text;
    }

    /** Every match becomes {@code by}, which stands where the match began. */
    Traced replace(Pattern what, String by) {
        var changed = new StringBuilder(text.length());
        var moved = new int[text.length() + 1];
        var matcher = what.matcher(text);
        int at = 0;
        while (matcher.find()) {
            at = keep(at, matcher.start(), changed, moved);
            if (!by.isEmpty()) {
                moved[changed.length()] = origins[at];
                changed.append(by);
            }
            at = matcher.end();
        }
        keep(at, text.length(), changed, moved);
        moved[changed.length()] = origins[text.length()];
        return new Traced(changed.toString(), Arrays.copyOf(moved, changed.length() + 1));
    }

    Traced between(String before, String after) {
        var wider = new int[before.length() + origins.length + after.length()];
        Arrays.fill(wider, origins[text.length()]);
        Arrays.fill(wider, 0, before.length(), 0);
        System.arraycopy(origins, 0, wider, before.length(), origins.length);
        return new Traced(before + text + after, wider);
    }

    Token token(int start, int end, String word) {
        return new Token(word, origins[start], origins[end]);
    }

    private int keep(int from, int to, StringBuilder changed, int[] moved) {
        System.arraycopy(origins, from, moved, changed.length(), to - from);
        changed.append(text, from, to);
        return to;
    }
}
