package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.galerimerkezi.messenger.contract.search.Holding;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A span of time, cut so that the newest is searched first: one month, then as many again each time. What occurs
 * often fills its page from the first pieces; what occurs seldom is found by few questions.
 */
record Months(YearMonth first, YearMonth last) {

    static Months between(Instant first, Instant last) {
        return new Months(monthOf(first), monthOf(last));
    }

    List<Months> newestFirst() {
        var pieces = new ArrayList<Months>();
        int length = 1;
        for (var end = last; !end.isBefore(first); length = pieces.size() == 1 ? 1 : length * 2) {
            var start = end.minusMonths(length - 1L);
            pieces.add(new Months(start.isBefore(first) ? first : start, end));
            end = start.minusMonths(1);
        }
        return pieces;
    }

    int count() {
        return numberOf(last) - numberOf(first) + 1;
    }

    /** The twin of the migration's {@code search_scope}: months of galleries or rooms as the index knows them. */
    Long[] scopesOf(List<UUID> whose) {
        return scopes(whose, Stream.of(""));
    }

    /** Of messages that bring along one of these. */
    Long[] scopesOf(List<UUID> whose, Set<Holding> holdings) {
        return scopes(whose, holdings.stream().sorted().map(holding -> "#" + holding.wireName()));
    }

    private Long[] scopes(List<UUID> whose, Stream<String> endings) {
        return endings.flatMap(ending -> whose.stream()
                        .flatMapToLong(one -> LongStream.rangeClosed(numberOf(first), numberOf(last))
                                .map(month -> scope(one + "@" + month + ending)))
                        .boxed())
                .toArray(Long[]::new);
    }

    private static int numberOf(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    private static YearMonth monthOf(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }

    private static long scope(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(text.getBytes(US_ASCII)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
