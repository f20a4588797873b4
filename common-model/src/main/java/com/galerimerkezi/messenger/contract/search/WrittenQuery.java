package com.galerimerkezi.messenger.contract.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was typed: words, and operators such as {@code kimden:ayşe} or {@code marka:"Alfa Romeo"}. A name that
 * is no operator's leaves the word as it stands.
 */
public record WrittenQuery(List<Part> parts) {

    private static final Pattern PART = Pattern.compile("(\\p{L}+):(?:[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]\\S*))|\\S+");
    private static final Pattern SPACE = Pattern.compile("\\s");

    /**
     * A word, or an operator with its value.
     *
     * @param operator null for a word
     * @param text the word, or the operator's value
     * @param start where it begins in what was typed
     */
    public record Part(@Nullable SearchOperator operator, String text, int start, int end) {

        public boolean isWord() {
            return operator == null;
        }
    }

    public WrittenQuery {
        parts = List.copyOf(parts);
    }

    public static WrittenQuery of(String typed) {
        var parts = new ArrayList<Part>();
        PART.matcher(typed).results().forEach(found -> parts.add(part(found)));
        return new WrittenQuery(parts);
    }

    /** As an operator is typed; with quotation marks where its value has blanks. */
    public static String written(String name, String value) {
        var plain = value.replaceAll("[\"“”]", "");
        return name + ":" + (SPACE.matcher(plain).find() ? "\"" + plain + "\"" : plain);
    }

    /** All that is no operator. */
    public String words() {
        return parts.stream().filter(Part::isWord).map(Part::text).collect(Collectors.joining(" "));
    }

    private static Part part(MatchResult found) {
        var value = found.group(2) == null ? found.group(3) : found.group(2);
        var operator = found.group(1) == null
                ? null
                : SearchOperator.named(found.group(1)).orElse(null);
        return operator == null || Objects.requireNonNullElse(value, "").isBlank()
                ? new Part(null, found.group(), found.start(), found.end())
                : new Part(operator, Objects.requireNonNull(value).strip(), found.start(), found.end());
    }
}
