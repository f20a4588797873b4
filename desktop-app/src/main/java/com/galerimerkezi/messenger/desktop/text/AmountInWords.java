package com.galerimerkezi.messenger.desktop.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An amount as on a cheque: bir milyon iki yüz elli bin lira. In Turkish and English. */
public final class AmountInWords {

    private static final int THOUSAND = 1000;
    private static final String TURKISH_LIRA = "TRY";

    private static final String[] TURKISH_ONES = {
        "", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"
    };
    private static final String[] TURKISH_TENS = {
        "", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"
    };
    private static final String[] TURKISH_GROUPS = {"", "bin", "milyon", "milyar", "trilyon"};

    private static final String[] ENGLISH_ONES = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ENGLISH_TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] ENGLISH_GROUPS = {"", "thousand", "million", "billion", "trillion"};

    private AmountInWords() {}

    /** Of at most 2 decimals, below a thousand trillions. */
    public static String of(BigDecimal amount, String currency, Locale locale) {
        boolean turkish = locale.getLanguage().equals("tr");
        var whole = amount.setScale(0, RoundingMode.DOWN).toBigInteger();
        int hundredths =
                amount.subtract(new BigDecimal(whole)).movePointRight(2).intValue();
        var words = new ArrayList<>(List.of(inWords(whole, turkish)));
        words.add(currency.equals(TURKISH_LIRA) ? "lira" : currency);
        if (hundredths > 0) {
            words.add(inWords(BigInteger.valueOf(hundredths), turkish));
            words.add(turkish ? "kuruş" : "kurus");
        }
        return String.join(" ", words);
    }

    private static String inWords(BigInteger number, boolean turkish) {
        if (number.signum() == 0) {
            return turkish ? "sıfır" : "zero";
        }
        var words = new ArrayList<String>();
        var rest = number;
        for (int group = 0; rest.signum() > 0; group++) {
            var parts = rest.divideAndRemainder(BigInteger.valueOf(THOUSAND));
            words.addAll(
                    0, turkish ? turkishGroup(parts[1].intValue(), group) : englishGroup(parts[1].intValue(), group));
            rest = parts[0];
        }
        return String.join(" ", words);
    }

    /** A thousand is bin and not bir bin. */
    private static List<String> turkishGroup(int number, int group) {
        var words = new ArrayList<String>();
        if (number == 0) {
            return words;
        }
        int hundreds = number / 100;
        if (hundreds > 1) {
            words.add(TURKISH_ONES[hundreds]);
        }
        add(words, hundreds > 0 ? "yüz" : "");
        add(words, TURKISH_TENS[number / 10 % 10]);
        if (!(number == 1 && group == 1)) {
            add(words, TURKISH_ONES[number % 10]);
        }
        add(words, TURKISH_GROUPS[group]);
        return words;
    }

    private static List<String> englishGroup(int number, int group) {
        var words = new ArrayList<String>();
        if (number == 0) {
            return words;
        }
        if (number >= 100) {
            words.add(ENGLISH_ONES[number / 100] + " hundred");
        }
        int below = number % 100;
        add(words, below < ENGLISH_ONES.length ? ENGLISH_ONES[below] : tens(below));
        add(words, ENGLISH_GROUPS[group]);
        return words;
    }

    private static String tens(int number) {
        var ones = ENGLISH_ONES[number % 10];
        return ENGLISH_TENS[number / 10] + (ones.isEmpty() ? "" : "-" + ones);
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
