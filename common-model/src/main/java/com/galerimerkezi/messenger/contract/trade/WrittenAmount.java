package com.galerimerkezi.messenger.contract.trade;

import java.math.BigDecimal;
import java.util.List;

/** What someone meant who wrote an amount: {@code 1,25 milyon}, {@code 950 bin}, {@code 1.250.000 TL}, {@code 1.25m}. */
public sealed interface WrittenAmount {

    /** More than nothing, at most 12 digits and 2 decimals. */
    record Amount(BigDecimal value) implements WrittenAmount {}

    /** Whoever wrote it has to be asked; the likelier one first. */
    record Ambiguous(List<BigDecimal> candidates) implements WrittenAmount {}

    record NotAnAmount(Reason reason) implements WrittenAmount {}

    enum Reason {
        EMPTY,
        NOT_A_NUMBER,
        /** Thousands are not where they belong, as in {@code 12.50.000}. */
        MISPLACED_SEPARATOR,
        TOO_MANY_DECIMALS,
        TOO_LARGE,
        NOT_POSITIVE,
        OTHER_CURRENCY
    }

    static WrittenAmount read(String written) {
        return AmountReader.read(written);
    }
}
