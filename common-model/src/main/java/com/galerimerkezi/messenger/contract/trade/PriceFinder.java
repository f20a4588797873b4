package com.galerimerkezi.messenger.contract.trade;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundPrice;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Amounts of money among other numbers: mileages, years and telephones are none. */
final class PriceFinder {

    /** A number of thousands without a word about money is a mileage more often. */
    private static final BigDecimal LEAST_WITHOUT_CURRENCY = BigDecimal.valueOf(200_000);

    private static final int NEAR = 16;

    private static final String NUMBER = "[0-9]+(?:[.,][0-9]+)*";
    private static final String SPACED = "[1-9][0-9]{0,2}(?: [0-9]{3}){1,3}";
    private static final String LIRA = "(?:₺|tl|try|lira)";

    private static final Pattern PRICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<![0-9][.,:/-])(?:"
                    + "(?<signed>₺ ?" + NUMBER + "(?: ?(?:milyon|mn|bin))?)"
                    + "|(?<named>" + NUMBER + "(?: bucuk)? ?(?:milyon|mn|mio)(?: ?[0-9]{1,3} ?bin)?(?: ?" + LIRA + ")?)"
                    + "|(?<thousands>(?:[1-9]\\.[0-9]{3}|[0-9]{2,4}(?:,[0-9]{1,3})?) ?bin(?:(?: [0-9]{3})? ?" + LIRA
                    + ")?)"
                    + "|(?<short>(?:[0-9]{1,3}[.,][0-9]{1,3}m|[0-9]{3}k)(?: ?" + LIRA + ")?)"
                    + "|(?<lira>(?:" + SPACED + "|" + NUMBER + ") ?" + LIRA + ")"
                    + "|(?<bare>[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,2}(?:,[0-9]{2})?)"
                    + ")(?:['’]?(?:y[ae]|[ae]|[dt][ae]n|ye|ya|[iu]|l[iu]k))?(?!['’]?[dt][ae](?![a-z]))(?![a-z0-9])(?![.,:/-][0-9])");

    private static final Pattern NO_MONEY_AFTER = Pattern.compile(
            "\\s?(?:km|kilometre|kg|adet|cc|hp|litre|(?:kisi|takip|goruntu)[a-z]*|euro|avro|eur|dolar|usd|€|\\$|abone|devir)(?![a-z])"
                    + "|\\s?(?:[0-9]{3} ?)?(?:km|kilometre)(?:[a-z'’ ]|$)");
    private static final Pattern NO_MONEY_BEFORE =
            Pattern.compile("(?:(?<!bin ?|[0-9] ?)(?:km|kilometre(?:si)?)|no|tel|gsm|[$€])\\s?:?\\s?$");

    private PriceFinder() {}

    static List<Finding> in(String text) {
        var folded = Folding.fold(text);
        if (folded.length() != text.length()) {
            return List.of();
        }
        return PRICE.matcher(folded)
                .results()
                .flatMap(match -> price(match, folded).stream())
                .toList();
    }

    private static Optional<Finding> price(MatchResult match, String folded) {
        int end = endOf(match);
        if (isSomethingElse(match, folded)
                || !(WrittenAmount.read(folded.substring(match.start(), end)) instanceof Amount amount)) {
            return Optional.empty();
        }
        return isMoney(match, amount.value())
                ? Optional.of(new FoundPrice(amount.value(), match.start(), end))
                : Optional.empty();
    }

    private static boolean isSomethingElse(MatchResult match, String folded) {
        var before = folded.substring(Math.max(0, match.start() - NEAR), match.start());
        var after = folded.substring(match.end(), Math.min(folded.length(), match.end() + NEAR));
        return NO_MONEY_AFTER.matcher(after).lookingAt()
                || NO_MONEY_BEFORE.matcher(before).find();
    }

    private static boolean isMoney(MatchResult match, BigDecimal value) {
        return match.group("bare") == null || value.compareTo(LEAST_WITHOUT_CURRENCY) >= 0;
    }

    /** Without the suffix that is glued to it. */
    private static int endOf(MatchResult match) {
        return List.of("signed", "named", "thousands", "short", "lira", "bare").stream()
                .mapToInt(match::end)
                .filter(end -> end >= 0)
                .findFirst()
                .orElseThrow();
    }
}
