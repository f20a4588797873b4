package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SearchHit.RoomTitle;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Best rank first, newest first within a rank, each rank searched from the newest months back until a page is full. */
@Service
public class SearchService {

    /** Clocks of a room's first message and of its row may differ by a little. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final SearchRepository index;
    private final MessageService messages;
    private final Transactions transactions;

    SearchService(SearchRepository index, MessageService messages, Transactions transactions) {
        this.index = index;
        this.messages = messages;
        this.transactions = transactions;
    }

    /** One more than the limit says that there are more. */
    Page find(Caller caller, Sought sought, @Nullable SearchPlace after, int limit) {
        return transactions.read(() -> {
            admit(caller, sought.filter().room());
            index.bound();
            var places = places(caller, sought, after, limit + 1);
            boolean hasMore = places.size() > limit;
            var page = hasMore ? places.subList(0, limit) : places;
            return new Page(hits(page, sought.terms()), hasMore ? page.getLast() : null);
        });
    }

    private void admit(Caller caller, @Nullable RoomId room) {
        if (room != null
                && !index.isOf(caller.galleryId(), room)
                        .orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND))) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
    }

    private List<SearchPlace> places(Caller caller, Sought sought, @Nullable SearchPlace after, int wanted) {
        var found = new ArrayList<SearchPlace>();
        var span = index.findSpan(caller.galleryId(), sought.filter().room());
        if (span.isEmpty()) {
            return found;
        }
        for (var rank : SearchRank.values()) {
            boolean isPassed = after != null && rank.compareTo(after.rank()) < 0;
            if (!isPassed && sought.canRank(rank)) {
                var from = after != null && rank == after.rank() ? after : null;
                for (var months : months(span.get(), sought.filter(), from)) {
                    if (found.size() < wanted) {
                        found.addAll(index.find(caller, sought, rank, months, from, wanted - found.size()));
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

    private List<SearchHit> hits(List<SearchPlace> places, List<Term> terms) {
        Map<MessageId, Message> found = messages
                .withIds(places.stream().map(SearchPlace::message).toList())
                .stream()
                .collect(Collectors.toMap(Message::id, message -> message));
        Map<RoomId, RoomTitle> titles =
                index
                        .findTitles(found.values().stream()
                                .map(Message::roomId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SearchRepository.Titled::room, SearchRepository.Titled::title));
        var texts = index.findFileTexts(found.values().stream()
                .filter(message -> message.fileUrl() != null && !saysAll(message, terms))
                .map(Message::id)
                .toList());
        return places.stream()
                .map(place -> {
                    var message = Objects.requireNonNull(found.get(place.message()));
                    var excerpt =
                            Optional.ofNullable(texts.get(message.id())).flatMap(text -> FileExcerpt.of(text, terms));
                    return hit(place, message, titles, terms, excerpt.orElse(null));
                })
                .toList();
    }

    /** Whether each word stands in what is seen of the message: then nobody asks where it was found. */
    private static boolean saysAll(Message message, List<Term> terms) {
        return terms.stream()
                .map(List::of)
                .allMatch(term -> !Highlights.of(message.content(), term).isEmpty()
                        || !Highlights.of(message.fileName(), term).isEmpty());
    }

    private static SearchHit hit(
            SearchPlace place,
            Message message,
            Map<RoomId, RoomTitle> titles,
            List<Term> terms,
            @Nullable FileExcerpt excerpt) {
        return new SearchHit(
                message,
                message.roomId(),
                Objects.requireNonNull(titles.get(message.roomId())),
                place.rank(),
                Highlights.of(message.content(), terms),
                Highlights.of(message.fileName(), terms),
                excerpt == null ? null : excerpt.text(),
                excerpt == null ? List.of() : excerpt.highlights());
    }

    record Page(List<SearchHit> hits, @Nullable SearchPlace end) {}
}
