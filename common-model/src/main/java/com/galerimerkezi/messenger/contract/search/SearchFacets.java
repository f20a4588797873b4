package com.galerimerkezi.messenger.contract.search;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the messages that answer a search are of which kind. Each list is named as the parameter that takes its
 * values; the greatest come first.
 *
 * @param messages how many were counted
 * @param isAll false where more answer: then the newest months were counted
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SearchFacets(
        long messages,
        boolean isAll,
        List<Facet> brand,
        List<Facet> model,
        List<Facet> offer,
        List<Facet> gallery,
        List<Facet> has) {

    public static final SearchFacets NONE =
            new SearchFacets(0, true, List.of(), List.of(), List.of(), List.of(), List.of());

    public SearchFacets {
        brand = List.copyOf(brand);
        model = List.copyOf(model);
        offer = List.copyOf(offer);
        gallery = List.copyOf(gallery);
        has = List.copyOf(has);
    }

    /**
     * How many messages one value stays with.
     *
     * @param name what people call the value; null where the value says it
     */
    public record Facet(String value, @Nullable String name, long messages) {}
}
