package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.SearchRank;
import java.time.Instant;
import java.util.UUID;

/** Where a page of results ends: {@code rank.seconds.nanoseconds_id} as text. What is new comes before it, never after. */
record SearchPlace(SearchRank rank, Instant at, UUID id) {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Throws {@link IllegalArgumentException} for text that {@link #toString} did not make. */
    static SearchPlace of(String text) {
        var parts = text.split("[._]", 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no place");
        }
        var at = Instant.ofEpochSecond(Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        if (at.isBefore(Instant.EPOCH) || at.isAfter(END)) {
            throw new IllegalArgumentException("no time of a message");
        }
        // stricter than UUID itself
        return new SearchPlace(
                SearchRank.of(parts[0]), at, MessageId.of(parts[3]).value());
    }

    @Override
    public String toString() {
        return rank.wireName() + "." + at.getEpochSecond() + "." + at.getNano() + "_" + id;
    }
}
