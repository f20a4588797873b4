package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import com.galerimerkezi.messenger.contract.search.SearchFacets.Facet;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.search.ReachRepository.RoomSubject;
import com.galerimerkezi.messenger.server.search.SearchRepository.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How many messages that answer a search are about which brand, with which gallery, and so on. */
@Service
class FacetService {

    /** Of more than these the newest are counted: a picture of what there is, at a cost that has an end. */
    static final int MOST_COUNTED = 5_000;

    private static final int MOST_OF_A_KIND = 12;
    private static final Comparator<Facet> GREATEST_FIRST =
            Comparator.comparingLong(Facet::messages).reversed().thenComparing(Facet::value);

    private final SearchPlaces places;
    private final ReachRepository rooms;
    private final Transactions transactions;

    FacetService(SearchPlaces places, ReachRepository rooms, Transactions transactions) {
        this.places = places;
        this.rooms = rooms;
        this.transactions = transactions;
    }

    /** Some messages that were found, and the room they are of. */
    private record Share(RoomSubject room, List<String> holds, long messages) {}

    SearchFacets count(Caller caller, Sought sought) {
        return transactions.read(() -> {
            var counted = places.count(caller, sought, MOST_COUNTED);
            var ids = counted.stream().map(Counted::room).distinct().toList();
            var subjects = rooms.findSubjects(caller.galleryId(), ids).stream()
                    .collect(Collectors.<RoomSubject, UUID, RoomSubject>toMap(RoomSubject::room, room -> room));
            return facets(counted.stream()
                    .map(one ->
                            new Share(Objects.requireNonNull(subjects.get(one.room())), one.holds(), one.messages()))
                    .toList());
        });
    }

    private static SearchFacets facets(List<Share> found) {
        long messages = found.stream().mapToLong(Share::messages).sum();
        return new SearchFacets(
                messages,
                messages < MOST_COUNTED,
                by(found, share -> share.room().brand(), share -> null),
                by(found, share -> share.room().model(), share -> null),
                of(OfferState.values(), OfferState::wireName, found, FacetService::hasOffer),
                by(
                        found,
                        share -> share.room().gallery().toString(),
                        share -> share.room().galleryName()),
                of(Holding.values(), Holding::wireName, found, FacetService::brings));
    }

    private static boolean hasOffer(Share share, OfferState state) {
        var status = share.room().offer();
        return status != null && state.isOf(status, share.room().version());
    }

    private static boolean brings(Share share, Holding holding) {
        return holding.kinds().stream().map(Holding::wireName).anyMatch(share.holds()::contains);
    }

    private static List<Facet> by(
            List<Share> found, Function<Share, @Nullable String> value, Function<Share, @Nullable String> name) {
        return found.stream()
                .filter(share -> value.apply(share) != null)
                .collect(Collectors.groupingBy(share -> Objects.requireNonNull(value.apply(share))))
                .entrySet()
                .stream()
                .map(group -> new Facet(
                        group.getKey(), name.apply(group.getValue().getFirst()), sum(group.getValue(), _ -> true)))
                .sorted(GREATEST_FIRST)
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private static <T> List<Facet> of(T[] values, Function<T, String> wireName, List<Share> found, Fits<T> fits) {
        return Stream.of(values)
                .map(value -> new Facet(wireName.apply(value), null, sum(found, share -> fits.test(share, value))))
                .filter(facet -> facet.messages() > 0)
                .sorted(GREATEST_FIRST)
                .toList();
    }

    private static long sum(List<Share> shares, Predicate<Share> counted) {
        return shares.stream().filter(counted).mapToLong(Share::messages).sum();
    }

    @FunctionalInterface
    private interface Fits<T> {
        boolean test(Share share, T value);
    }
}
