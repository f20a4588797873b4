package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Best rank first, newest first within a rank, each rank searched from the newest months back until a page is full. */
@Component
class SearchPlaces {

    /** Clocks of a room's first message and of its row may differ by a little. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final SearchRepository repository;

    SearchPlaces(SearchRepository repository) {
        this.repository = repository;
    }

    /** Within a transaction. One more than the limit says that there are more. */
    Found find(SearchIndex index, Caller caller, Sought sought, @Nullable SearchPlace after, int limit) {
        admit(caller, sought.filter().room());
        repository.bound();
        var places = places(index, caller, sought, after, limit + 1);
        boolean hasMore = places.size() > limit;
        var page = hasMore ? places.subList(0, limit) : places;
        return new Found(page, hasMore ? page.getLast() : null);
    }

    private void admit(Caller caller, @Nullable RoomId room) {
        if (room != null
                && !repository
                        .isOf(caller.galleryId(), room)
                        .orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND))) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
    }

    private List<SearchPlace> places(
            SearchIndex index, Caller caller, Sought sought, @Nullable SearchPlace after, int wanted) {
        var found = new ArrayList<SearchPlace>();
        var span =
                repository.findSpan(index, caller.galleryId(), sought.filter().room());
        if (span.isEmpty()) {
            return found;
        }
        for (var rank : SearchRank.values()) {
            boolean isPassed = after != null && rank.compareTo(after.rank()) < 0;
            if (!isPassed && sought.canRank(rank)) {
                var from = after != null && rank == after.rank() ? after : null;
                for (var months : months(span.get(), sought.filter(), from)) {
                    if (found.size() < wanted) {
                        found.addAll(repository.find(index, caller, sought, rank, months, from, wanted - found.size()));
                    }
                }
            }
        }
        return found;
    }

    private static List<Months> months(SearchRepository.Span span, Filter filter, @Nullable SearchPlace after) {
        var first = latest(span.first().minus(SLACK), filter.from());
        var last = earliest(earliest(span.last().plus(SLACK), filter.to()), after == null ? null : after.at());
        return Months.between(first, last).newestFirst();
    }

    private static Instant latest(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static Instant earliest(Instant one, @Nullable Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    /** @param end where the next page begins; null where there is none */
    record Found(List<SearchPlace> places, @Nullable SearchPlace end) {}
}
