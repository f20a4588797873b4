package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.search.SearchRepository.Counted;
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
    private final ReachRepository rooms;

    SearchPlaces(SearchRepository repository, ReachRepository rooms) {
        this.repository = repository;
        this.rooms = rooms;
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

    /** Within a transaction: the newest that answer, the newest months first, until there are as many as wanted. */
    List<Counted> count(Caller caller, Sought sought, long wanted) {
        var filter = sought.filter();
        admit(caller, filter.room());
        repository.bound();
        var counted = new ArrayList<Counted>();
        var span = repository.findSpan(SearchIndex.MESSAGES, caller.galleryId(), filter.room());
        var reach = reach(caller, filter);
        if (span.isEmpty() || reach.isNowhere()) {
            return counted;
        }
        long left = wanted;
        for (var months : months(span.get(), filter, null)) {
            if (left > 0) {
                var some = repository.count(caller, sought, reach, months, left);
                counted.addAll(some);
                left -= some.stream().mapToLong(Counted::messages).sum();
            }
        }
        return counted;
    }

    private Reach reach(Caller caller, Filter filter) {
        return filter.rooms().isNone() && filter.room() == null && !filter.namesVehicle()
                ? Reach.EVERYWHERE
                : rooms.find(caller.galleryId(), filter);
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
        var reach = reach(caller, sought.filter());
        if (span.isEmpty() || reach.isNowhere()) {
            return found;
        }
        for (var rank : SearchRank.values()) {
            boolean isPassed = after != null && rank.compareTo(after.rank()) < 0;
            if (!isPassed && sought.canRank(rank)) {
                var from = after != null && rank == after.rank() ? after : null;
                for (var months : months(span.get(), sought.filter(), from)) {
                    if (found.size() < wanted) {
                        found.addAll(repository.find(
                                index, caller, sought, reach, rank, months, from, wanted - found.size()));
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
