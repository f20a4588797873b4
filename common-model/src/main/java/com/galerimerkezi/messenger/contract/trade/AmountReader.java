package com.galerimerkezi.messenger.contract.trade;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Ambiguous;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.NotAnAmount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Reason;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an amount one after another: {@code 1 milyon}, {@code 250 bin}, {@code 500}. */
final class AmountReader {

    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;
    private static final int MILLION = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Pattern OTHER_CURRENCY =
            Pattern.compile("[$€£]|\\b(?:usd|eur|gbp|chf|euro|avro|dolar|dollars?|sterlin)\\b");
    private static final Pattern LIRA = Pattern.compile("₺|(?<![a-z])(?:tl|try|(?:turk ?)?lirasi|lira)(?![a-z])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern SUFFIX = Pattern.compile("(?:,-+|\\.|['’ ][dny]?(?:a|e|i|u|an|en|in|un))$");
    private static final Pattern PART = Pattern.compile(" ?(?<number>[0-9](?:[0-9.,]| (?=[0-9]{3}(?![0-9])))*)"
            + "(?<half> bucuk)? ?(?<unit>milyar|billion|bn|milyon|million|mio|mln|mn|m|thousand|bin|k)?"
            + "(?:['’]?[dy]?(?:a|e|i|u|an|en))?(?![a-z0-9])");

    private final List<Part> parts = new ArrayList<>();

    /** Readings: of what stands before the unit, the likelier one first. */
    private record Part(List<BigDecimal> readings, int zeroes, boolean bare) {

        List<BigDecimal> values() {
            return readings.stream()
                    .map(reading -> reading.movePointRight(zeroes))
                    .toList();
        }
    }

    private AmountReader() {}

    static WrittenAmount read(String written) {
        var plain = SPACES.matcher(Folding.fold(Normalizer.normalize(written, Normalizer.Form.NFKC)))
                .replaceAll(" ")
                .strip();
        if (plain.isEmpty()) {
            return new NotAnAmount(Reason.EMPTY);
        }
        if (OTHER_CURRENCY.matcher(plain).find()) {
            return new NotAnAmount(Reason.OTHER_CURRENCY);
        }
        var number = withoutEnd(LIRA.matcher(withoutEnd(plain)).replaceAll(" ").strip());
        return number.startsWith("-")
                        && new AmountReader()
                                .readParts(number.substring(1).strip())
                                .isEmpty()
                ? new NotAnAmount(Reason.NOT_POSITIVE)
                : new AmountReader().amount(number);
    }

    private static String withoutEnd(String text) {
        return SUFFIX.matcher(text).replaceAll("").strip();
    }

    private WrittenAmount amount(String number) {
        var refused = readParts(number);
        return refused.<WrittenAmount>map(NotAnAmount::new).orElseGet(() -> of(sums()));
    }

    /** Each part is smaller than the one before it. */
    private Optional<Reason> readParts(String number) {
        var matcher = PART.matcher(number);
        int at = 0;
        int unit = Integer.MAX_VALUE;
        while (matcher.region(at, number.length()).useTransparentBounds(true).lookingAt()) {
            var part = part(matcher);
            if (part.readings().isEmpty()) {
                return Optional.of(Reason.MISPLACED_SEPARATOR);
            }
            if (part.zeroes() >= unit || (matcher.group("half") != null && part.zeroes() == 0)) {
                return Optional.of(Reason.NOT_A_NUMBER);
            }
            parts.add(part);
            unit = part.zeroes();
            at = matcher.end();
        }
        return at < number.length() || parts.isEmpty() ? Optional.of(Reason.NOT_A_NUMBER) : Optional.empty();
    }

    private static Part part(Matcher matcher) {
        var digits = matcher.group("number");
        int zeroes = zeroes(matcher.group("unit"));
        if (matcher.group("half") != null) {
            digits = digits + ",5";
        }
        return new Part(WrittenNumber.readings(digits, zeroes >= MILLION), zeroes, digits.length() <= 3);
    }

    private static int zeroes(@Nullable String unit) {
        if (unit == null) {
            return 0;
        }
        return switch (unit) {
            case "bin", "k", "thousand" -> 3;
            case "milyar", "billion", "bn" -> 9;
            default -> MILLION;
        };
    }

    private List<BigDecimal> sums() {
        var sums = List.of(BigDecimal.ZERO);
        for (int i = 0; i < parts.size(); i++) {
            var values = i > 0
                    ? afterLarger(parts.get(i - 1), parts.get(i))
                    : parts.get(i).values();
            sums = sums.stream().flatMap(sum -> values.stream().map(sum::add)).toList();
        }
        return sums;
    }

    /** In 1 milyon 250 the 250 are thousands, most likely. */
    private static List<BigDecimal> afterLarger(Part larger, Part part) {
        if (part.zeroes() == 0 && part.bare() && larger.zeroes() == MILLION) {
            var literal = part.readings().getFirst();
            return List.of(literal.multiply(THOUSAND), literal);
        }
        return part.values();
    }

    private static WrittenAmount of(List<BigDecimal> sums) {
        var first = sums.getFirst();
        if (first.signum() <= 0) {
            return new NotAnAmount(Reason.NOT_POSITIVE);
        }
        if (sums.stream().anyMatch(sum -> sum.precision() - sum.scale() > MOST_DIGITS)) {
            return new NotAnAmount(Reason.TOO_LARGE);
        }
        if (sums.stream().anyMatch(sum -> sum.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            return new NotAnAmount(Reason.TOO_MANY_DECIMALS);
        }
        var candidates = sums.stream().map(AmountReader::neat).distinct().toList();
        return candidates.size() == 1 ? new Amount(candidates.getFirst()) : new Ambiguous(candidates);
    }

    private static BigDecimal neat(BigDecimal sum) {
        var stripped = sum.stripTrailingZeros();
        return stripped.scale() > 0 ? stripped.setScale(MOST_DECIMALS) : stripped.setScale(0);
    }
}
