package com.galerimerkezi.messenger.server.team;

import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that stand nowhere else, each given out once. */
final class Marks {

    static final String START = "qzkmark";
    private static final int MOST = 1000;
    private static final Pattern MARK = Pattern.compile(START + "\\d{4}", Pattern.CASE_INSENSITIVE);

    private final AtomicInteger next = new AtomicInteger();

    String next() {
        return mark(next.getAndIncrement());
    }

    int given() {
        return next.get();
    }

    int left() {
        return MOST - next.get();
    }

    Stream<String> all() {
        return IntStream.range(0, given()).mapToObj(Marks::mark);
    }

    /** How many different ones. */
    static int in(String text) {
        var found = new HashSet<String>();
        MARK.matcher(text).results().forEach(result -> found.add(result.group()));
        return found.size();
    }

    /** With what stands round it. */
    static Optional<String> firstIn(String text) {
        return Pattern.compile("(?is).{0,200}" + START + ".{0,60}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .findFirst();
    }

    private static String mark(int n) {
        return START + "%04d".formatted(n);
    }
}
