package com.galerimerkezi.messenger.server.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that one answer names every field. */
public final class Check {

    private static final int MAX_SCALE = 20;
    private static final int MAX_DIGITS = 38;

    private static final int MAX_DECIMALS = 2;
    private static final int MAX_INTEGER_DIGITS = 12;
    private static final Set<String> CURRENCIES =
            Currency.availableCurrencies().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    private final TreeMap<String, String> problems = new TreeMap<>();

    public static Check that() {
        return new Check();
    }

    public Check present(String field, @Nullable Object value) {
        return problem(value == null, field, "required");
    }

    /** Between min and max code points, without NUL and without half surrogate pairs; missing text is a problem. */
    public Check text(String field, @Nullable String value, int min, int max) {
        if (value == null) {
            return problem(true, field, "required");
        }
        int length = value.codePointCount(0, value.length());
        problem(length < min, field, min == 1 ? "empty" : "too_short");
        problem(length > max, field, "too_long");
        return problem(hasForbiddenCharacters(value), field, "bad_character");
    }

    public Check optionalText(String field, @Nullable String value, int max) {
        return value == null ? this : text(field, value, 0, max);
    }

    /** Free JSON within bounds that every reader and the database keep: small, plain numbers, whole characters. */
    public Check freeJson(String field, @Nullable Map<String, Object> value, int maxCharacters) {
        if (value == null) {
            return this;
        }
        problem(hasForbiddenParts(value), field, "bad_character");
        return problem(!problems.containsKey(field) && json(value).length() > maxCharacters, field, "too_long");
    }

    /** A positive amount in major units, as the database keeps it: 2 decimals and 12 digits before them. */
    public Check money(String field, @Nullable BigDecimal value) {
        if (value == null) {
            return problem(true, field, "required");
        }
        var plain = value.stripTrailingZeros();
        problem(
                plain.signum() <= 0 || plain.precision() - (long) plain.scale() > MAX_INTEGER_DIGITS,
                field,
                "out_of_range");
        return problem(plain.scale() > MAX_DECIMALS, field, "too_precise");
    }

    /** ISO 4217; none is fine. */
    public Check currency(String field, @Nullable String code) {
        return problem(code != null && !CURRENCIES.contains(code), field, "unknown_value");
    }

    public Check inRange(String field, long value, long min, long max) {
        return problem(value < min || value > max, field, "out_of_range");
    }

    public Check problem(boolean isWrong, String field, String problem) {
        if (isWrong) {
            problems.putIfAbsent(field, problem);
        }
        return this;
    }

    /** Throws VALIDATION_FAILED when anything was wrong. */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw RefusedException.fields(problems);
        }
    }

    /** Reads a query parameter; an empty one is the same as none. */
    public static int number(String field, @Nullable String value, int ifMissing, int min, int max) {
        if (value == null || value.isEmpty()) {
            return ifMissing;
        }
        int number;
        try {
            number = Integer.parseInt(value);
        } catch (NumberFormatException notOne) {
            throw RefusedException.field(field, "no_number");
        }
        Check.that().inRange(field, number, min, max).orRefuse();
        return number;
    }

    /** Reads a query parameter that is {@code true} or {@code false}, or missing, which is false. */
    public static boolean flag(String field, @Nullable String value) {
        return Boolean.TRUE.equals(parsed(field, value, "wrong", Check::yesNo));
    }

    /** Reads an optional query parameter by a contract type's own parser. */
    public static <T> @Nullable T parsed(
            String field, @Nullable String value, String problem, Function<String, T> parser) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw RefusedException.field(field, problem);
        }
    }

    private static Boolean yesNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static boolean hasForbiddenParts(@Nullable Object value) {
        return switch (value) {
            case String text -> hasForbiddenCharacters(text);
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .anyMatch(entry -> hasForbiddenParts(entry.getKey()) || hasForbiddenParts(entry.getValue()));
            case List<?> array -> array.stream().anyMatch(Check::hasForbiddenParts);
            case BigDecimal number -> Math.abs(number.scale()) > MAX_SCALE || number.precision() > MAX_DIGITS;
            case null, default -> false;
        };
    }

    private static String json(Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean hasForbiddenCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
