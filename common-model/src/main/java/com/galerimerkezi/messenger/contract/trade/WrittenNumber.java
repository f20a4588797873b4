package com.galerimerkezi.messenger.contract.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Digits with the separators of Turkish or English: {@code 1.250.000,50} and {@code 1,250,000.50}. */
final class WrittenNumber {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern ONE_POINT = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern ONE_COMMA = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern SPACED = Pattern.compile("[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern TURKISH = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern ENGLISH = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private WrittenNumber() {}

    /** The likelier one first; none where the separators make no number. Before millions a fraction is usual. */
    static List<BigDecimal> readings(String digits, boolean beforeMillions) {
        if (ONE_COMMA.matcher(digits).matches()) {
            return beforeMillions ? List.of(decimal(digits)) : List.of(whole(digits), decimal(digits));
        }
        if (ONE_POINT.matcher(digits).matches()) {
            return beforeMillions ? List.of(decimal(digits), whole(digits)) : List.of(whole(digits));
        }
        if (TURKISH.matcher(digits).matches()) {
            return List.of(decimal(digits.replace(".", "")));
        }
        if (ENGLISH.matcher(digits).matches()) {
            return List.of(decimal(digits.replace(",", "")));
        }
        if (SPACED.matcher(digits).matches()) {
            return List.of(decimal(digits.replace(" ", "")));
        }
        return PLAIN.matcher(digits).matches() ? List.of(decimal(digits)) : List.of();
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static BigDecimal whole(String digits) {
        return new BigDecimal(digits.replace(",", "").replace(".", ""));
    }
}
