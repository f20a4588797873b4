package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.SearchQuery;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import com.galerimerkezi.messenger.contract.search.WrittenQuery;
import com.galerimerkezi.messenger.desktop.search.Criterion.First;
import com.galerimerkezi.messenger.desktop.search.Criterion.Kind;
import com.galerimerkezi.messenger.desktop.search.Criterion.Last;
import com.galerimerkezi.messenger.desktop.search.Criterion.Least;
import com.galerimerkezi.messenger.desktop.search.Criterion.Most;
import com.galerimerkezi.messenger.desktop.search.Criterion.OfPlate;
import com.galerimerkezi.messenger.desktop.search.Criterion.OfVin;
import com.galerimerkezi.messenger.desktop.search.Criterion.OnlyNotes;
import com.galerimerkezi.messenger.desktop.search.Criterion.Sender;
import com.galerimerkezi.messenger.desktop.search.Criterion.SenderGallery;
import com.galerimerkezi.messenger.desktop.search.Criterion.SenderNamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search asks for besides its words, in the order in which it was chosen. */
record Narrowing(List<Criterion> criteria) {

    static final Narrowing NONE = new Narrowing(List.of());

    Narrowing {
        criteria = List.copyOf(criteria);
    }

    static Narrowing of(Criterion... criteria) {
        return NONE.and(new Narrowing(List.of(criteria)));
    }

    boolean isNone() {
        return criteria.isEmpty();
    }

    boolean contains(Criterion criterion) {
        return criteria.contains(criterion);
    }

    /** In its slot's place, where that is taken. */
    Narrowing with(Criterion criterion) {
        var all = new ArrayList<>(criteria);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).slot().equals(criterion.slot())) {
                all.set(i, criterion);
                return new Narrowing(all);
            }
        }
        all.add(criterion);
        return new Narrowing(all);
    }

    Narrowing and(Narrowing other) {
        var all = this;
        for (var criterion : other.criteria) {
            all = all.with(criterion);
        }
        return all;
    }

    Narrowing without(Predicate<Criterion> gone) {
        return new Narrowing(criteria.stream().filter(gone.negate()).toList());
    }

    <T extends Criterion> Optional<T> find(Class<T> kind) {
        return criteria.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private <T extends Criterion, V> @Nullable V value(Class<T> kind, Function<T, V> value) {
        return find(kind).map(value).orElse(null);
    }

    /** The server searches without any word. */
    boolean standsAlone() {
        return criteria.stream().anyMatch(Criterion::standsAlone);
    }

    boolean hasPrice() {
        return find(Least.class).isPresent() || find(Most.class).isPresent();
    }

    boolean onlyNotes() {
        return find(OnlyNotes.class).isPresent();
    }

    Set<Holding> has() {
        return criteria.stream()
                .filter(Criterion.Has.class::isInstance)
                .map(one -> ((Criterion.Has) one).holding())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names alone have no parameter: the server reads them among the words. */
    SearchQuery asked(String words) {
        var name = find(SenderNamed.class).map(one -> WrittenQuery.written("from", one.name()));
        return new SearchQuery(
                Stream.concat(Stream.of(words), name.stream())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                null,
                value(First.class, one -> one.day().toString()),
                value(Last.class, one -> one.day().plusDays(1).toString()),
                value(Kind.class, Kind::type),
                value(Sender.class, Sender::user),
                value(SenderGallery.class, SenderGallery::gallery),
                value(OfPlate.class, OfPlate::plate),
                value(OfVin.class, OfVin::number),
                value(Least.class, Least::amount),
                value(Most.class, Most::amount),
                has(),
                rooms());
    }

    RoomCriteria rooms() {
        return new RoomCriteria(
                value(Criterion.In.class, Criterion.In::name),
                value(Criterion.With.class, Criterion.With::gallery),
                value(Criterion.Brand.class, Criterion.Brand::name),
                value(Criterion.Model.class, Criterion.Model::name),
                value(Criterion.Offer.class, Criterion.Offer::state));
    }
}
