package com.galerimerkezi.messenger.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The twin of the migration's {@code search_words}: words, plates as one word each, amounts as plain numbers. */
final class Tokens {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])\\.(?=[0-9]{3}(?![0-9]))");

    private static final Pattern NO_WORD =
            Pattern.compile("[\\x{1}-\\x{2f}\\x{3a}-\\x{60}\\x{7b}-\\x{bf}\\x{2000}-\\x{2bff}"
                    + "\\x{3000}-\\x{303f}\\x{fe00}-\\x{fe0f}\\x{1f000}-\\x{1faff}]+");

    private static final Pattern WORD = Pattern.compile("[^ ]+");

    private static final Pattern PLATE = Pattern.compile("(?<= )(?:0[1-9]|[1-7][0-9]|8[01]) ?"
            + "(?:[a-z] ?[0-9]{4,5}|[a-z]{2} ?[0-9]{3,4}|[a-z]{3} ?[0-9]{2,3})(?= )");

    private static final Pattern MAGNITUDE =
            Pattern.compile("(?<![0-9.,])([0-9]{1,4})(?:[.,]([0-9]{1,3}))? ?(milyon|mn|bin)(?: ([0-9]{1,3}) ?bin)?"
                    + "(?:a|e|i|u|den|dan|lik|luk|tl| tl|lira| lira)?( ?km)?(?![a-z0-9])");

    private static final int KM = 5;

    private Tokens() {}

    /** In the order of the text, plates and amounts last. */
    static List<Token> of(String written) {
        var joined = Traced.folded(written).replace(THOUSANDS, "");
        var spaced = joined.between(" ", " ").replace(NO_WORD, " ");
        var tokens = new ArrayList<Token>();
        WORD.matcher(spaced.text())
                .results()
                .forEach(word -> tokens.add(spaced.token(word.start(), word.end(), word.group())));
        PLATE.matcher(spaced.text())
                .results()
                .forEach(plate -> tokens.add(
                        spaced.token(plate.start(), plate.end(), plate.group().replace(" ", ""))));
        MAGNITUDE
                .matcher(joined.text())
                .results()
                .forEach(amount -> tokens.add(joined.token(amount.start(), endOf(amount), valueOf(amount))));
        return tokens;
    }

    /** For a query, where {@code 34 ABC 123} is a plate and no longer three words. */
    static List<Token> widest(String written) {
        var all = of(written);
        return all.stream()
                .filter(token -> all.stream().noneMatch(other -> other.covers(token)))
                .toList();
    }

    /** A pattern for spaced text in which these words stand one after the other, the last at least begun. */
    static String beginning(String written) {
        var spaced =
                Traced.folded(written).between(" ", " ").replace(NO_WORD, " ").text();
        return "%" + spaced.stripTrailing() + "%";
    }

    /** What is counted is a word of its own. */
    private static int endOf(MatchResult amount) {
        return amount.group(KM) == null ? amount.end() : amount.start(KM);
    }

    private static String valueOf(MatchResult amount) {
        int zeroes = amount.group(3).startsWith("m") ? 6 : 3;
        var fraction = Objects.requireNonNullElse(amount.group(2), "");
        long value = Long.parseLong(amount.group(1) + fraction + "0".repeat(zeroes - fraction.length()));
        var thousands = amount.group(4);
        return String.valueOf(thousands == null ? value : value + Long.parseLong(thousands) * 1000);
    }
}
