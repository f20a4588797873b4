package com.galerimerkezi.messenger.contract.trade;

import com.galerimerkezi.messenger.contract.trade.Finding.FoundChassisNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds plates, numbers of chassis and prices in what dealers write. */
public final class Findings {

    private static final int FEWEST_LETTERS = 3;

    private static final Pattern A_DIGIT = Pattern.compile("[0-9]");

    /** Makers count their cars with the last four. */
    private static final Pattern CHASSIS_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-HJ-NPR-Za-hj-npr-z0-9]{13}[0-9]{4}(?![\\p{L}\\p{N}])");

    private Findings() {}

    /** In the order of the text; none lies over another. */
    public static List<Finding> in(String text) {
        if (!A_DIGIT.matcher(text).find()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        Stream.of(chassisNumbers(text), PlateFinder.in(text), PriceFinder.in(text))
                .flatMap(List::stream)
                .filter(finding -> found.stream().noneMatch(other -> overlap(finding, other)))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Finding::start));
        return found;
    }

    private static List<Finding> chassisNumbers(String text) {
        return CHASSIS_NUMBER
                .matcher(text)
                .results()
                .filter(match ->
                        match.group().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                .flatMap(match -> ChassisNumber.read(match.group()).stream()
                        .<Finding>map(number -> new FoundChassisNumber(number, match.start(), match.end())))
                .toList();
    }

    private static boolean overlap(Finding one, Finding other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
