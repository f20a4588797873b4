package com.galerimerkezi.messenger.server.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** An amount as dealers write it: {@code 1.250.000 ₺}, {@code 820.000,50 ₺}, {@code 45.000 EUR}. */
public final class MoneyText {

    private static final Locale TURKISH = Locale.of("tr", "TR");
    private static final String LIRA = "TRY";

    private MoneyText() {}

    public static String of(BigDecimal amount, String currency) {
        var format = NumberFormat.getNumberInstance(TURKISH);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + " " + (currency.equals(LIRA) ? "₺" : currency);
    }
}
