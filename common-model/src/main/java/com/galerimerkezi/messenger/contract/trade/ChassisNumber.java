package com.galerimerkezi.messenger.contract.trade;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 17 letters and digits of a chassis (VIN); I, O and Q are not among them. */
public record ChassisNumber(String value) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0-]+");
    private static final Pattern WHOLE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    public static Optional<ChassisNumber> read(String written) {
        var number = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return WHOLE.matcher(number).matches() ? Optional.of(new ChassisNumber(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
