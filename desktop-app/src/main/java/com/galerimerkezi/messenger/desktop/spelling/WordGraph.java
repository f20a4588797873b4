package com.galerimerkezi.messenger.desktop.spelling;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * All words of a language in one array in which equal endings are shared; build/spelling makes it. An edge has the place
 * of its letter in the low bits, then whether a word ends with it, whether it is its node's last, and where it leads.
 */
final class WordGraph {

    private static final int LETTER = 0x7F;
    private static final int END = 1 << 7;
    private static final int LAST = 1 << 8;
    private static final int TARGET = 9;
    private static final int ROOT = 1;
    private static final int NONE = 0;

    private final String letters;
    private final int[] edges;

    /** What is told of each word that begins with the letters given. */
    interface Visitor {

        /** Whether what begins so is of any interest. */
        boolean enter(char letter, int depth);

        void word(int length);
    }

    private WordGraph(String letters, int[] edges) {
        this.letters = letters;
        this.edges = edges;
    }

    static WordGraph read(DataInputStream file) throws IOException {
        var letters = file.readUTF();
        var edges = new int[file.readInt()];
        ByteBuffer.wrap(file.readNBytes(edges.length * Integer.BYTES))
                .asIntBuffer()
                .get(edges);
        return new WordGraph(letters, edges);
    }

    boolean contains(String word) {
        int edge = NONE;
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            edge = node == NONE ? NONE : edgeOf(node, word.charAt(i));
            if (edge == NONE) {
                return false;
            }
            node = edges[edge] >>> TARGET;
        }
        return edge != NONE && (edges[edge] & END) != 0;
    }

    void walk(Visitor visitor) {
        walk(ROOT, 0, visitor);
    }

    private void walk(int node, int depth, Visitor visitor) {
        for (int edge = node; edge != NONE; edge = next(edge)) {
            if (visitor.enter(letters.charAt(edges[edge] & LETTER), depth)) {
                if ((edges[edge] & END) != 0) {
                    visitor.word(depth + 1);
                }
                walk(edges[edge] >>> TARGET, depth + 1, visitor);
            }
        }
    }

    private int edgeOf(int node, char letter) {
        int wanted = letters.indexOf(letter);
        for (int edge = node; edge != NONE && wanted >= 0; edge = next(edge)) {
            if ((edges[edge] & LETTER) == wanted) {
                return edge;
            }
        }
        return NONE;
    }

    private int next(int edge) {
        return (edges[edge] & LAST) != 0 ? NONE : edge + 1;
    }
}
