package com.galerimerkezi.messenger.desktop.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money as dealers write it, 1.250.000 ₺, in every language; sizes of files. */
public final class Amounts {

    private static final String TURKISH_LIRA = "TRY";
    private static final String[] UNITS = {"B", "KB", "MB", "GB"};

    private Amounts() {}

    public static String money(BigDecimal amount, String currency) {
        var plain = amount.stripTrailingZeros();
        var pattern = plain.scale() > 0 ? "#,##0.00" : "#,##0";
        var sign = currency.equals(TURKISH_LIRA) ? "₺" : currency;
        return new DecimalFormat(pattern, turkish()).format(plain) + " " + sign;
    }

    /** For a field: a reader of lira would refuse the sign of another currency, and take 25.000 for an open question. */
    public static String written(BigDecimal amount, String currency) {
        if (currency.equals(TURKISH_LIRA)) {
            return money(amount, currency);
        }
        var plain = amount.stripTrailingZeros();
        return new DecimalFormat(plain.scale() > 0 ? "0.00" : "0", turkish()).format(plain);
    }

    public static String size(long bytes, Locale locale) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        var number =
                new DecimalFormat(unit == 0 || value >= 100 ? "0" : "0.#", DecimalFormatSymbols.getInstance(locale));
        number.setRoundingMode(RoundingMode.HALF_UP);
        return number.format(value) + " " + UNITS[unit];
    }

    private static DecimalFormatSymbols turkish() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
