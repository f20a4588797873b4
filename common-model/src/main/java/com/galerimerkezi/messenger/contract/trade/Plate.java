package com.galerimerkezi.messenger.contract.trade;

import com.galerimerkezi.messenger.contract.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Turkish number plate, however it is written: {@code 34abc123} and {@code 34-ABC-123} are {@code 34 ABC 123}. */
public record Plate(String province, String letters, String digits) {

    /** No Q, W, X and no letter that only Turkish has; a keyboard of ours makes İ and ı of I, though. */
    static final String FORM = "(0[1-9]|[1-7][0-9]|8[01])([ \\u00a0.-]?)([A-PR-VYZa-pr-vyzİı]{1,3})\\2?([0-9]{2,5})";

    private static final Pattern WHOLE = Pattern.compile(
            "(0[1-9]|[1-7][0-9]|8[01])([\\s\\u00a0.-]*)([A-PR-VYZa-pr-vyzİı]{1,3})[\\s\\u00a0.-]*([0-9]{2,5})");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PART = 2;

    public static Optional<Plate> read(String written) {
        var matcher = WHOLE.matcher(written.strip());
        return matcher.matches() ? of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Letters and digits only, as search compares them: also a part of a plate, or of a chassis number. */
    public static Optional<String> sought(String written) {
        var part = NO_LETTER_OR_DIGIT.matcher(Folding.fold(written)).replaceAll("");
        return part.length() < SHORTEST_PART ? Optional.empty() : Optional.of(part);
    }

    /** Fewer letters leave room for more digits. */
    static Optional<Plate> of(MatchResult found) {
        int digits = found.group(4).length();
        boolean fits = switch (found.group(3).length()) {
            case 1 -> digits == 4 || digits == 5;
            case 2 -> digits == 3 || digits == 4;
            default -> digits == 2 || digits == 3;
        };
        return fits ? Optional.of(new Plate(found.group(1), upper(found.group(3)), found.group(4))) : Optional.empty();
    }

    private static String upper(String letters) {
        return letters.replace('İ', 'I').replace('ı', 'I').toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return province + " " + letters + " " + digits;
    }
}
