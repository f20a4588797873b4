package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.SearchRank;
import java.util.Optional;
import java.util.Set;

/** One word of a query, and what it finds. */
record Term(String word, Set<String> roots) {

    private static final int SHORTEST_INFIX = 3;

    static Term of(String word) {
        return new Term(word, Inflection.rootsOf(word));
    }

    Optional<SearchRank> rankOf(String found) {
        if (found.equals(word)) {
            return Optional.of(SearchRank.EXACT);
        }
        if (found.startsWith(word)) {
            return Optional.of(SearchRank.PREFIX);
        }
        if (roots.stream().anyMatch(root -> isInflected(root, found))) {
            return Optional.of(SearchRank.STEM);
        }
        return isInfix() && found.contains(word) ? Optional.of(SearchRank.INFIX) : Optional.empty();
    }

    boolean isInfix() {
        return word.length() >= SHORTEST_INFIX;
    }

    /** Otherwise its stem is the word itself, and finds what its beginning finds. */
    boolean hasStem() {
        return roots.size() > 1;
    }

    /** The whole condition of a stem, as a regular expression over the spaced words of a message. */
    String stemPattern() {
        var beginning = " " + word;
        return hasStem()
                ? beginning + "| (?:" + String.join("|", roots) + ")" + Inflection.ENDINGS + "(?= )"
                : beginning;
    }

    /** Less than the whole condition: what an index of trigrams answers quickly. */
    String stemBeginning() {
        return Inflection.beginningOf(roots);
    }

    private static boolean isInflected(String root, String found) {
        return found.startsWith(root) && Inflection.areEndings(found.substring(root.length()));
    }
}
