package com.galerimerkezi.messenger.server.platform.settings;

import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A setting as it was written, where it was written, and what it may mean. */
record SettingValue(SettingKey key, String text, String where) {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12})\\s*([A-Za-z]*)");
    private static final Map<String, ChronoUnit> TIMES =
            Map.of("s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS, "d", ChronoUnit.DAYS);
    private static final Map<String, Long> SIZES = Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);

    static SettingValue standard(SettingKey key) {
        return new SettingValue(key, key.standard(), "the defaults");
    }

    int number() {
        return read("a whole number", Integer::parseInt);
    }

    boolean isOn() {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw wrong("on or off");
        };
    }

    /** One of two words; true for the first one. */
    boolean isFirst(String first, String second) {
        if (!text.equals(first) && !text.equals(second)) {
            throw wrong(first + " or " + second);
        }
        return text.equals(first);
    }

    /** One of an enum's words, in small letters. */
    <E extends Enum<E>> E oneOf(E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("one of " + words(values)));
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    Duration duration() {
        return read("a time such as 30s, 15m, 24h or 30d", text -> {
            Matcher amount = amount(text);
            ChronoUnit unit = TIMES.get(amount.group(2));
            if (unit == null) {
                throw new IllegalArgumentException(text);
            }
            return Duration.of(Long.parseLong(amount.group(1)), unit);
        });
    }

    long size() {
        return read("a size such as 512KB, 100MB or 2GB", text -> {
            Matcher amount = amount(text);
            Long unit = SIZES.get(amount.group(2));
            if (unit == null) {
                throw new IllegalArgumentException(text);
            }
            return Math.multiplyExact(Long.parseLong(amount.group(1)), unit);
        });
    }

    Path path() {
        String home = System.getProperty("user.home", ".");
        return read("a path", text -> text.startsWith("~/") ? Path.of(home, text.substring(2)) : Path.of(text));
    }

    String required() {
        if (text.isEmpty()) {
            throw wrong("a value");
        }
        return text;
    }

    @Nullable
    String optional() {
        return text.isEmpty() ? null : text;
    }

    Set<String> words() {
        return text.isBlank()
                ? Set.of()
                : Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static Matcher amount(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw new IllegalArgumentException(text);
        }
        return amount;
    }

    private <T> T read(String kind, Function<String, T> reader) {
        try {
            return reader.apply(required());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw wrong(kind, e);
        }
    }

    private StartupProblem wrong(String needed) {
        return wrong(needed, new InvalidPathException(text, needed));
    }

    private StartupProblem wrong(String needed, RuntimeException cause) {
        return new StartupProblem("The setting " + key.key() + " in " + where + " needs " + needed, cause);
    }
}
