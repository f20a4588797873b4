package com.galerimerkezi.messenger.contract.trade;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundPlate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plates among other words; {@code 20 bin 500} and {@code 12 Mar 24} only look like some. */
final class PlateFinder {

    private static final Pattern PLATE = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:-])"
            + Plate.FORM.replace("\\2?", "[ \\u00a0.-]?") + "(?![\\p{L}\\p{N}])(?!\\.[0-9])(?!,[0-9]{1,3}(?![0-9.]))");

    private static final Pattern COUNTED =
            Pattern.compile("\\s?(?:bin|milyon|mn|tl|₺|lira|km|hp|bg|ps|kw|cc|beygir|adet|nm)(?![a-z])");

    private static final int NEAR = 12;
    private static final int LAST_DAY = 31;
    private static final int DIGITS_OF_YEAR = 2;

    private static final Set<String> UNITS = Set.of(
            "bin", "tl", "try", "usd", "eur", "km", "hp", "bg", "ps", "kw", "cc", "nm", "kg", "gr", "lt", "gb", "mb",
            "mm", "cm", "mt", "dk", "sn", "kdv", "mtv");

    private static final Set<String> MONTHS = Set.of(
            "oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara", "jan", "feb", "apr",
            "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Set<String> WORDS = Set.of(
            "a", "e", "i", "o", "u", "d", "v", "ve", "ya", "da", "de", "ki", "mi", "mu", "bu", "su", "ne", "en", "az",
            "ay", "on", "iki", "uc", "bir", "var", "yok", "tam", "son", "ile", "den", "dan", "ten", "tan", "lik", "luk",
            "kez", "gun", "yil", "hem", "her", "top", "tdi", "tsi", "cdi", "dci", "hdi", "jtd", "gti", "gtd", "amg",
            "td", "si", "al", "ver", "git", "gel", "and", "for", "the", "at", "to", "of", "in", "by", "per");

    private PlateFinder() {}

    static List<Finding> in(String text) {
        return PLATE.matcher(text)
                .results()
                .flatMap(match -> plate(match, text).stream()
                        .<Finding>map(plate -> new FoundPlate(plate, match.start(), match.end())))
                .toList();
    }

    private static Optional<Plate> plate(MatchResult match, String text) {
        boolean apart = match.end(1) < match.start(3) && match.end(3) < match.start(4);
        return Plate.of(match).filter(plate -> !apart || !isSpeech(plate, match, text));
    }

    private static boolean isSpeech(Plate plate, MatchResult match, String text) {
        var letters = Folding.fold(match.group(3));
        if (UNITS.contains(letters)) {
            return true;
        }
        if (MONTHS.contains(letters)) {
            return Integer.parseInt(plate.province()) <= LAST_DAY
                    && plate.digits().length() == DIGITS_OF_YEAR;
        }
        boolean capitals = match.group(3).chars().noneMatch(Character::isLowerCase);
        return WORDS.contains(letters) && (!capitals || isCounted(text, match.end()));
    }

    private static boolean isCounted(String text, int from) {
        return COUNTED.matcher(Folding.fold(text.substring(from, Math.min(text.length(), from + NEAR))))
                .lookingAt();
    }
}
