package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.NoteHit;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.UserLimits;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Days;
import com.galerimerkezi.messenger.server.platform.Gate;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private static final int LONGEST_QUERY = 200;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 50;

    /** As many as somebody can type. */
    private static final int SEARCHES_AT_ONCE = 30;

    private static final int SEARCHES_A_SECOND = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SearchService search;
    private final NoteSearchService notes;
    private final UserLimits.UserLimit limit;
    /** Whoever types asks for both. */
    private final UserLimits.UserLimit noteLimit;

    private final Gate gate;

    SearchController(SearchService search, NoteSearchService notes, UserLimits limits, Settings settings) {
        this.search = search;
        this.notes = notes;
        limit = limits.of(SEARCHES_AT_ONCE, SEARCHES_A_SECOND);
        noteLimit = limits.of(SEARCHES_AT_ONCE, SEARCHES_A_SECOND);
        // Whoever sends must not wait for those who look back.
        gate = new Gate(Math.max(1, settings.database().poolSize() / 4), PATIENCE);
    }

    @GetMapping(ApiPaths.SEARCH)
    ApiResponse<List<SearchHit>> search(Caller caller, @ModelAttribute SearchParameters parameters) {
        limit.admit(caller.userId());
        var sought = sought(parameters);
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
        var sought = sought(parameters);
        var after = Check.parsed("cursor", parameters.cursor(), "no_cursor", SearchPlace::of);
        int limit = Check.number("limit", parameters.limit(), DEFAULT_LIMIT, 1, MAX_LIMIT);
        var page = gate.pass(() -> notes.find(caller, sought, after, limit));
        return ApiResponse.of(
                page.hits(),
                Pagination.ofCursor(
                        limit, page.end() == null ? null : page.end().toString()));
    }

    private static Sought sought(SearchParameters parameters) {
        var filter = filter(parameters);
        var query = Objects.requireNonNullElse(parameters.q(), "").strip();
        Check.that()
                .text("q", query, filter.standsAlone() ? 0 : 1, LONGEST_QUERY)
                .problem(query.length() == 1, "q", "too_short")
                .orRefuse();
        var sought = Sought.of(query, filter);
        if (sought.saysTooLittle()) {
            throw RefusedException.field("q", "too_short");
        }
        return sought;
    }

    private static Filter filter(SearchParameters parameters) {
        var min = Check.parsed("min_price", parameters.minPrice(), "no_number", Long::valueOf);
        var max = Check.parsed("max_price", parameters.maxPrice(), "no_number", Long::valueOf);
        var plate = Objects.requireNonNullElse(parameters.plate(), "");
        Check.that()
                .problem(min != null && min < 0, "min_price", "out_of_range")
                .problem(max != null && max < (min == null ? 0 : min), "max_price", "out_of_range")
                .text("plate", plate, 0, 40)
                .problem(!plate.isEmpty() && Plate.sought(plate).isEmpty(), "plate", "too_short")
                .orRefuse();
        return new Filter(
                Check.parsed("roomId", parameters.roomId(), "no_uuid", RoomId::of),
                Check.parsed("from", parameters.from(), "no_time", Days::of),
                Check.parsed("to", parameters.to(), "no_time", Days::of),
                Check.parsed("type", parameters.type(), "unknown_value", MessageType::of),
                Check.parsed("sender", parameters.sender(), "no_uuid", UserId::of),
                Check.parsed("sender_gallery", parameters.senderGallery(), "no_uuid", GalleryId::of),
                null,
                Plate.sought(plate).orElse(null),
                min,
                max);
    }
}
