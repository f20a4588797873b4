package com.galerimerkezi.messenger.server.search;

/** A word by which a text can be found, and the part of the original that says it. */
record Token(String word, int start, int end) {

    boolean covers(Token other) {
        return start <= other.start && other.end <= end && !equals(other);
    }
}
