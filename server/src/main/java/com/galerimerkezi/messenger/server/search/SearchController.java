package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.NoteHit;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.UserLimits;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Gate;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 50;

    /** As many as somebody can type. */
    private static final int SEARCHES_AT_ONCE = 30;

    private static final int SEARCHES_A_SECOND = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SearchService search;
    private final NoteSearchService notes;
    private final FacetService facets;
    private final UserLimits.UserLimit limit;
    /** Whoever types asks for all of them. */
    private final UserLimits.UserLimit noteLimit;

    private final UserLimits.UserLimit facetLimit;

    private final Gate gate;

    SearchController(
            SearchService search, NoteSearchService notes, FacetService facets, UserLimits limits, Settings settings) {
        this.search = search;
        this.notes = notes;
        this.facets = facets;
        limit = limits.of(SEARCHES_AT_ONCE, SEARCHES_A_SECOND);
        noteLimit = limits.of(SEARCHES_AT_ONCE, SEARCHES_A_SECOND);
        facetLimit = limits.of(SEARCHES_AT_ONCE, SEARCHES_A_SECOND);
        // Whoever sends must not wait for those who look back.
        gate = new Gate(Math.max(1, settings.database().poolSize() / 4), PATIENCE);
    }

    @GetMapping(ApiPaths.SEARCH)
    ApiResponse<List<SearchHit>> search(Caller caller, @ModelAttribute SearchParameters parameters) {
        limit.admit(caller.userId());
        var sought = parameters.sought();
        var after = Check.parsed("cursor", parameters.cursor(), "no_cursor", SearchPlace::of);
        int limit = Check.number("limit", parameters.limit(), DEFAULT_LIMIT, 1, MAX_LIMIT);
        var page = gate.pass(() -> search.find(caller, sought, after, limit));
        return ApiResponse.of(
                page.hits(),
                Pagination.ofCursor(
                        limit, page.end() == null ? null : page.end().toString()));
    }

    @GetMapping(ApiPaths.NOTE_SEARCH)
    ApiResponse<List<NoteHit>> notes(Caller caller, @ModelAttribute SearchParameters parameters) {
        noteLimit.admit(caller.userId());
        var sought = parameters.sought();
        var after = Check.parsed("cursor", parameters.cursor(), "no_cursor", SearchPlace::of);
        int limit = Check.number("limit", parameters.limit(), DEFAULT_LIMIT, 1, MAX_LIMIT);
        var page = gate.pass(() -> notes.find(caller, sought, after, limit));
        return ApiResponse.of(
                page.hits(),
                Pagination.ofCursor(
                        limit, page.end() == null ? null : page.end().toString()));
    }

    @GetMapping(ApiPaths.SEARCH_FACETS)
    ApiResponse<SearchFacets> facets(Caller caller, @ModelAttribute SearchParameters parameters) {
        facetLimit.admit(caller.userId());
        var sought = parameters.sought();
        return ApiResponse.of(gate.pass(() -> facets.count(caller, sought)));
    }
}
