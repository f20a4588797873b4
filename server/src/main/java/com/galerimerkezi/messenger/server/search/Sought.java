package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.contract.search.WrittenQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query that is understood: words, all of which must occur, and what else a message must be. */
record Sought(List<Term> terms, Filter filter) {

    static Sought of(String query, Filter filter) {
        var words = new ArrayList<String>();
        var narrowed = filter;
        for (var part : WrittenQuery.of(query.strip()).parts()) {
            var operator = part.operator();
            var read = operator == null ? Optional.<Filter>empty() : Operators.read(operator, part.text());
            if (read.isPresent()) {
                narrowed = narrowed.and(read.get());
            } else {
                words.add(query.strip().substring(part.start(), part.end()));
            }
        }
        var terms = Tokens.widest(String.join(" ", words)).stream()
                .map(Token::word)
                .distinct()
                .map(Term::of)
                .toList();
        return new Sought(terms, narrowed);
    }

    /** Whether anything can answer just so well; if not, nobody need ask. */
    boolean canRank(SearchRank rank) {
        return switch (rank) {
            case EXACT -> true;
            case PREFIX -> !terms.isEmpty();
            case STEM -> terms.stream().anyMatch(Term::hasStem);
            case INFIX -> terms.stream().anyMatch(Term::isInfix);
        };
    }

    /** A single letter is in every message; it only narrows beside something else. */
    boolean saysTooLittle() {
        return !filter.standsAlone()
                && terms.stream().allMatch(term -> term.word().length() < 2);
    }
}
