package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.TextRange;
import java.util.List;
import java.util.Optional;

/** The part of a file's text where a query is first answered, on one line. */
record FileExcerpt(String text, List<TextRange> highlights) {

    private static final int BEFORE = 40;
    private static final int LENGTH = 180;

    static Optional<FileExcerpt> of(String text, List<Term> terms) {
        var found = Highlights.of(text, terms);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        // one character for one: the places stay right
        var line = text.replaceAll("\\s", " ");
        int start = wordAfter(line, Math.max(0, found.getFirst().start() - BEFORE));
        int end = wholeCharacters(line, Math.min(line.length(), start + LENGTH));
        var within = found.stream()
                .filter(range -> range.start() >= start && range.end() <= end)
                .map(range -> new TextRange(range.start() - start, range.end() - start))
                .toList();
        return within.isEmpty() ? Optional.empty() : Optional.of(new FileExcerpt(line.substring(start, end), within));
    }

    /** Where a word begins, but not beyond what was found. */
    private static int wordAfter(String line, int from) {
        if (from == 0) {
            return 0;
        }
        int space = line.indexOf(' ', from);
        return space < 0 || space >= from + BEFORE ? wholeCharacters(line, from) : space + 1;
    }

    private static int wholeCharacters(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
