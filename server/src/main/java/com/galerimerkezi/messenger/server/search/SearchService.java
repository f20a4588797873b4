package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SearchHit.RoomTitle;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Messages that answer a search: those of the rooms of the caller's gallery. */
@Service
public class SearchService {

    private final SearchPlaces places;
    private final SearchRepository index;
    private final MessageService messages;
    private final Transactions transactions;

    SearchService(SearchPlaces places, SearchRepository index, MessageService messages, Transactions transactions) {
        this.places = places;
        this.index = index;
        this.messages = messages;
        this.transactions = transactions;
    }

    Page find(Caller caller, Sought sought, @Nullable SearchPlace after, int limit) {
        return transactions.read(() -> {
            var found = places.find(SearchIndex.MESSAGES, caller, sought, after, limit);
            return new Page(hits(found.places(), sought.terms()), found.end());
        });
    }

    private List<SearchHit> hits(List<SearchPlace> places, List<Term> terms) {
        Map<MessageId, Message> found =
                messages
                        .withIds(places.stream()
                                .map(place -> new MessageId(place.id()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Message::id, message -> message));
        var titles = index.titlesOf(
                found.values().stream().map(Message::roomId).distinct().toList());
        var texts = index.findFileTexts(found.values().stream()
                .filter(message -> message.fileUrl() != null && !saysAll(message, terms))
                .map(Message::id)
                .toList());
        return places.stream()
                .map(place -> {
                    var message = Objects.requireNonNull(found.get(new MessageId(place.id())));
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
