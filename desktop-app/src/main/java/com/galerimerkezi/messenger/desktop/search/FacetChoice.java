package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import com.galerimerkezi.messenger.contract.search.SearchFacets.Facet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the present results can be narrowed to, and how many of them stay then. */
record FacetChoice(Criterion criterion, long messages) {

    private static final int OF_EACH = 2;

    /** The greatest few of each, where they leave some results out and nothing of their kind is chosen. */
    static List<FacetChoice> of(SearchFacets facets, Narrowing narrowing) {
        boolean oneBrand = facets.brand().size() == 1;
        return Stream.of(
                        some(facets, facets.brand(), facet -> new Criterion.Brand(facet.value()), narrowing),
                        some(
                                facets,
                                oneBrand ? facets.model() : List.of(),
                                facet -> new Criterion.Model(facet.value()),
                                narrowing),
                        some(
                                facets,
                                facets.offer(),
                                facet -> new Criterion.Offer(OfferState.of(facet.value())),
                                narrowing),
                        some(facets, facets.has(), facet -> new Criterion.Has(Holding.of(facet.value())), narrowing),
                        some(facets, facets.gallery(), FacetChoice::gallery, narrowing))
                .flatMap(choices -> choices.limit(OF_EACH))
                .toList();
    }

    private static Stream<FacetChoice> some(
            SearchFacets facets, List<Facet> found, Function<Facet, Criterion> criterion, Narrowing narrowing) {
        return found.stream()
                .filter(facet -> facet.messages() < facets.messages())
                .flatMap(facet -> known(facet, criterion).map(one -> new FacetChoice(one, facet.messages())).stream())
                .filter(choice -> narrowing.criteria().stream()
                        .noneMatch(chosen -> chosen.slot().equals(choice.criterion.slot())))
                .filter(choice -> !choice.criterion.equals(new Criterion.Has(Holding.FILE)));
    }

    private static Criterion gallery(Facet facet) {
        return new Criterion.With(GalleryId.of(facet.value()), Objects.requireNonNullElse(facet.name(), facet.value()));
    }

    /** Nothing for a value that only a newer server knows. */
    private static Optional<Criterion> known(Facet facet, Function<Facet, Criterion> criterion) {
        try {
            return Optional.of(criterion.apply(facet));
        } catch (IllegalArgumentException newer) {
            return Optional.empty();
        }
    }
}
