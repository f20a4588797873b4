package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteHit;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.team.NoteService;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Internal notes that answer a search: the caller's gallery's, and nobody else's. */
@Service
class NoteSearchService {

    private final SearchPlaces places;
    private final SearchRepository repository;
    private final NoteService notes;
    private final Transactions transactions;

    NoteSearchService(SearchPlaces places, SearchRepository repository, NoteService notes, Transactions transactions) {
        this.places = places;
        this.repository = repository;
        this.notes = notes;
        this.transactions = transactions;
    }

    Page find(Caller caller, Sought sought, @Nullable SearchPlace after, int limit) {
        if (sought.filter().type() != null || !sought.filter().has().isEmpty()) {
            // A note is no message of whatever type, and brings nothing along.
            return new Page(List.of(), null);
        }
        return transactions.read(() -> {
            var found = places.find(SearchIndex.NOTES, caller, sought, after, limit);
            return new Page(hits(caller, found.places(), sought.terms()), found.end());
        });
    }

    private List<NoteHit> hits(Caller caller, List<SearchPlace> found, List<Term> terms) {
        var ids = found.stream().map(place -> new NoteId(place.id())).toList();
        var byId = notes.withIds(caller, ids).stream().collect(Collectors.toMap(Note::id, note -> note));
        var titles = repository.titlesOf(
                byId.values().stream().map(Note::roomId).distinct().toList());
        return found.stream()
                .map(place -> {
                    var note = Objects.requireNonNull(byId.get(new NoteId(place.id())));
                    return new NoteHit(
                            note,
                            note.roomId(),
                            Objects.requireNonNull(titles.get(note.roomId())),
                            place.rank(),
                            Highlights.of(note.content(), terms));
                })
                .toList();
    }

    record Page(List<NoteHit> hits, @Nullable SearchPlace end) {}
}
