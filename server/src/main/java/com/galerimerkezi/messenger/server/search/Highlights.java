package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a text that answer a query: from the left, apart from each other. */
final class Highlights {

    private Highlights() {}

    static List<TextRange> of(@Nullable String text, List<Term> terms) {
        if (text == null || terms.isEmpty()) {
            return List.of();
        }
        var found = Tokens.of(text).stream()
                .filter(token -> terms.stream()
                        .anyMatch(term -> term.rankOf(token.word()).isPresent()))
                .map(token -> new TextRange(token.start(), token.end()))
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
        return joined(found);
    }

    private static List<TextRange> joined(List<TextRange> ranges) {
        var joined = new ArrayList<TextRange>();
        for (var range : ranges) {
            if (!joined.isEmpty() && range.start() < joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
