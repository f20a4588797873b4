package com.galerimerkezi.messenger.contract.trade;

import com.galerimerkezi.messenger.contract.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 17 letters and digits of a chassis (VIN); I, O and Q are not among them. */
public record ChassisNumber(String value) {

    public static final int LENGTH = 17;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0-]+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PART = 4;
    private static final Pattern WHOLE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    public static Optional<ChassisNumber> read(String written) {
        var number = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return WHOLE.matcher(number).matches() ? Optional.of(new ChassisNumber(number)) : Optional.empty();
    }

    /** Letters and digits only, as search compares them: whole, or as much of it as somebody remembers. */
    public static Optional<String> sought(String written) {
        var part = NO_LETTER_OR_DIGIT.matcher(Folding.fold(written)).replaceAll("");
        return part.length() < SHORTEST_PART || part.length() > LENGTH ? Optional.empty() : Optional.of(part);
    }

    @Override
    public String toString() {
        return value;
    }
}
