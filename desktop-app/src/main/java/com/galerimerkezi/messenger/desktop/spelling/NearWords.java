package com.galerimerkezi.messenger.desktop.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words that differ least from one: a letter without its dots or hooks is nearly the same, then come letters that
 * are wrong, missing, too many or exchanged.
 */
final class NearWords implements WordGraph.Visitor {

    private static final int MARK = 1;
    private static final int LETTER = 3;
    private static final int NEAR = LETTER + 2 * MARK;
    private static final int FAR = 2 * LETTER + MARK;
    private static final int LONGEST = 40;
    private static final String MARKED = "çğıöşüâîû";
    private static final String PLAIN = "cgiosuaiu";

    private final String word;
    private final int most;
    private final char[] path = new char[LONGEST];
    private final int[][] rows;
    private final List<Near> found = new ArrayList<>();

    private record Near(String word, int distance, boolean sameStart) {}

    private NearWords(String word, int most) {
        this.word = word;
        this.most = most;
        rows = new int[LONGEST + 1][word.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            rows[0][i] = i * LETTER;
        }
    }

    /** The nearest first. */
    static List<String> to(String word, WordGraph graph, int many) {
        if (word.length() > LONGEST - 4) {
            return List.of();
        }
        var near = within(NEAR, word, graph, many);
        return near.isEmpty() && word.length() > 3 ? within(FAR, word, graph, many) : near;
    }

    private static List<String> within(int most, String word, WordGraph graph, int many) {
        var search = new NearWords(word, most);
        graph.walk(search);
        return search.found.stream()
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(Near::sameStart, Comparator.reverseOrder())
                        .thenComparingInt(near -> Math.abs(near.word().length() - word.length())))
                .map(Near::word)
                .limit(many)
                .toList();
    }

    @Override
    public boolean enter(char letter, int depth) {
        if (depth >= LONGEST) {
            return false;
        }
        path[depth] = letter;
        var row = rows[depth + 1];
        var above = rows[depth];
        row[0] = above[0] + LETTER;
        for (int i = 1; i < row.length; i++) {
            int one = above[i - 1] + difference(word.charAt(i - 1), letter);
            row[i] = Math.min(Math.min(one, exchanged(i, depth)), Math.min(row[i - 1], above[i]) + LETTER);
        }
        return Arrays.stream(row).min().orElse(0) <= most;
    }

    @Override
    public void word(int length) {
        int distance = rows[length][word.length()];
        if (distance <= most) {
            found.add(new Near(new String(path, 0, length), distance, path[0] == word.charAt(0)));
        }
    }

    private int exchanged(int i, int depth) {
        boolean crossed = i > 1
                && depth > 0
                && word.charAt(i - 1) == path[depth - 1]
                && word.charAt(i - 2) == path[depth]
                && path[depth] != path[depth - 1];
        return crossed ? rows[depth - 1][i - 2] + LETTER : Integer.MAX_VALUE;
    }

    private static int difference(char typed, char letter) {
        if (typed == letter) {
            return 0;
        }
        return plain(typed) == plain(letter) ? MARK : LETTER;
    }

    private static char plain(char letter) {
        int place = MARKED.indexOf(letter);
        return place < 0 ? letter : PLAIN.charAt(place);
    }
}
