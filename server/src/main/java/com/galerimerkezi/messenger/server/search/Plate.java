package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plate, or the number of a chassis, as one word: {@code 34 ABC 123} is {@code 34abc123}. */
final class Plate {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST = 2;

    private Plate() {}

    static Optional<String> of(String written) {
        var plate = NO_LETTER_OR_DIGIT.matcher(Folding.fold(written)).replaceAll("");
        return plate.length() < SHORTEST ? Optional.empty() : Optional.of(plate);
    }
}
