package com.galerimerkezi.messenger.server.search;

import java.util.ArrayList;
import java.util.List;

/** A query that is understood: words, all of which must occur, and what else a message must be. */
record Sought(List<Term> terms, Filter filter) {

    static Sought of(String query, Filter filter) {
        var words = new ArrayList<String>();
        for (var word : query.strip().split("\\s+", -1)) {
            var operator = Operator.of(word);
            if (operator.isPresent()) {
                filter = filter.with(operator.get());
            } else {
                words.add(word);
            }
        }
        var terms = Tokens.widest(String.join(" ", words)).stream()
                .map(Token::word)
                .distinct()
                .map(Term::of)
                .toList();
        return new Sought(terms, filter);
    }

    /** A single letter is in every message; it only narrows beside something else. */
    boolean saysTooLittle() {
        return !filter.standsAlone()
                && terms.stream().allMatch(term -> term.word().length() < 2);
    }
}
