package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SearchRank;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement over what is searched, put together of fixed pieces; what the caller wrote is only ever a value. */
final class Question {

    private static final String ALL_EXACT = "string_to_array(s.words, ' ') @> CAST(:exact AS text[])";
    private static final String PLATE = "string_to_array(s.words, ' ') @> CAST(:plate AS text[])";
    private static final String VIN = "s.words LIKE :vin";
    private static final String PRICE = """
            search_buckets(s.amounts) && search_buckets(CAST(:minPrice AS bigint), CAST(:maxPrice AS bigint))
              AND EXISTS (SELECT FROM unnest(s.amounts) amount WHERE amount BETWEEN :minPrice AND :maxPrice)""";

    private static final String SENDER_NAME = """
            s.sender_id IN (
                SELECT u.id FROM users u JOIN galleries g ON g.id = u.gallery_id
                WHERE search_spaced(search_fold(concat_ws(' ', u.first_name, u.last_name, g.name))) LIKE :senderName)""";

    private static final String FOUND = """
            SELECT id, created_at FROM (
            $all) found
            ORDER BY created_at DESC, id DESC
            LIMIT :limit""";

    private static final String COUNTING = """
            SELECT room_id, holds, count(*) AS messages FROM (
            SELECT room_id, holds FROM (
            $all) found
            LIMIT :limit) counted
            GROUP BY room_id, holds""";

    /** More are not asked for one by one: then the gallery's months are read, and the rooms looked at. */
    private static final int MOST_SCOPES = 1_000;

    /** Not as a plain column, so that no index is asked for more than it answers well. */
    private static final String UNINDEXED = "(s.words || '')";

    private final List<String> conditions = new ArrayList<>();
    /** One of them must hold, beside the conditions. */
    private final List<List<String>> arms = new ArrayList<>();

    private final Map<String, Object> values = new LinkedHashMap<>();

    private final SearchIndex index;

    private Question(SearchIndex index) {
        this.index = index;
    }

    static Question of(SearchIndex index, Sought sought, SearchRank rank) {
        var question = new Question(index);
        if (!sought.terms().isEmpty()) {
            question.words(sought.terms(), rank);
        }
        question.filter(sought.filter());
        return question;
    }

    /** All that answers, however well. */
    static Question ofAny(SearchIndex index, Sought sought) {
        var question = new Question(index);
        if (!sought.terms().isEmpty()) {
            question.anyhow(sought.terms());
        }
        question.filter(sought.filter());
        return question;
    }

    /** Each place brings its own months of the index along, so that none is searched beyond them. */
    Question within(GalleryId gallery, Filter filter, Reach reach, Months months) {
        values.put("galleryId", gallery.value());
        var said = new ArrayList<>(places(gallery, reach.rooms(), filter, months, "in"));
        if (filter.plate() != null) {
            said.add(PLATE);
            values.put("plate", new String[] {filter.plate()});
        }
        if (filter.vin() != null) {
            said.add(VIN);
            values.put("vin", "%" + filter.vin() + "%");
        }
        arms.add(said);
        if (!reach.ofVehicle().isEmpty()) {
            arms.add(places(gallery, reach.ofVehicle(), filter, months, "about"));
        }
        return this;
    }

    private List<String> places(
            GalleryId gallery, @Nullable List<UUID> rooms, Filter filter, Months months, String name) {
        var places = new ArrayList<String>();
        boolean areFew = rooms != null && (long) rooms.size() * months.count() <= MOST_SCOPES;
        var owners = rooms != null && areFew ? rooms : List.of(gallery.value());
        if (filter.has().isEmpty()) {
            places.add("s.scopes && :" + name + "Scopes");
            values.put(name + "Scopes", months.scopesOf(owners));
        }
        for (var holding : filter.has()) {
            var scopes = name + "With" + holding.name();
            places.add("s.scopes && :" + scopes);
            values.put(scopes, months.scopesOf(owners, holding.kinds()));
        }
        if (rooms != null) {
            places.add("s.room_id = ANY (:" + name + "Rooms)");
            values.put(name + "Rooms", rooms.toArray(UUID[]::new));
        }
        return places;
    }

    Question after(@Nullable SearchPlace place) {
        if (place != null) {
            values.put("afterId", place.id());
            add(index.after(), "afterTime", place.at().atOffset(ZoneOffset.UTC));
        }
        return this;
    }

    Question limitedTo(long limit) {
        values.put("limit", limit);
        return this;
    }

    String sql() {
        return FOUND.replace("$all", union(index.select()));
    }

    /** Which rooms they are of, and what they bring along. */
    String countingSql() {
        return COUNTING.replace("$all", union(index.counted()));
    }

    /** Not OR: of that PostgreSQL takes what all arms share, and reads it for every gallery. */
    private String union(String select) {
        return arms.stream()
                .map(arm -> Stream.concat(conditions.stream(), arm.stream())
                        .collect(Collectors.joining("\n  AND ", select, "")))
                .collect(Collectors.joining("\nUNION\n"));
    }

    Map<String, Object> values() {
        return values;
    }

    /** Each word as well as the rank wants it, and not all of them better. */
    private void words(List<Term> terms, SearchRank rank) {
        switch (rank) {
            case EXACT -> exact(terms);
            case PREFIX -> {
                each(terms, "s.words LIKE :prefix%d", "prefix", term -> "% " + term.word() + "%");
                exact(terms);
                negateLast();
            }
            case STEM -> {
                each(terms, "s.words LIKE :beginning%d", "beginning", term -> "% " + term.stemBeginning() + "%");
                each(terms, UNINDEXED + " ~ :stem%d", "stem", Term::stemPattern);
                not(terms, UNINDEXED + " LIKE :prefix%d", "prefix", term -> "% " + term.word() + "%");
            }
            case INFIX -> {
                anyhow(terms);
                not(terms, UNINDEXED + " ~ :stem%d", "stem", Term::stemPattern);
            }
        }
    }

    private void anyhow(List<Term> terms) {
        each(terms, "s.words LIKE :infix%d", "infix", Question::anywhere);
        each(terms, UNINDEXED + " ~ :part%d", "part", Question::partOrStem);
    }

    private void exact(List<Term> terms) {
        add(ALL_EXACT, "exact", terms.stream().map(Term::word).toArray(String[]::new));
    }

    private static String anywhere(Term term) {
        return (term.isInfix() ? "%" : "% ") + term.stemBeginning() + "%";
    }

    private static String partOrStem(Term term) {
        var stem = term.stemPattern();
        if (!term.isInfix()) {
            return stem;
        }
        return term.hasStem() ? term.word() + "|" + stem : term.word();
    }

    private void filter(Filter filter) {
        addTime("s.created_at >= :from", "from", filter.from());
        addTime("s.created_at < :to", "to", filter.to());
        if (filter.type() != null) {
            add("s.message_type = :type", "type", filter.type().wireName());
        }
        if (filter.sender() != null) {
            add("s.sender_id = :sender", "sender", filter.sender().value());
        }
        if (filter.senderGallery() != null) {
            add(
                    "s.gallery_id = :senderGallery",
                    "senderGallery",
                    filter.senderGallery().value());
        }
        if (filter.senderName() != null) {
            add(SENDER_NAME, "senderName", Tokens.beginning(filter.senderName()));
        }
        if (filter.minPrice() != null || filter.maxPrice() != null) {
            values.put("minPrice", filter.minPrice() == null ? 0 : filter.minPrice());
            add(PRICE, "maxPrice", filter.maxPrice() == null ? Long.MAX_VALUE : filter.maxPrice());
        }
    }

    private void addTime(String condition, String name, @Nullable Instant time) {
        if (time != null) {
            add(condition, name, time.atOffset(ZoneOffset.UTC));
        }
    }

    private void each(List<Term> terms, String condition, String name, Pattern pattern) {
        conditions.add(all(terms, condition, name, pattern));
    }

    private void not(List<Term> terms, String condition, String name, Pattern pattern) {
        conditions.add("NOT (" + all(terms, condition, name, pattern) + ")");
    }

    private void negateLast() {
        conditions.add("NOT (" + conditions.removeLast() + ")");
    }

    private String all(List<Term> terms, String condition, String name, Pattern pattern) {
        for (int i = 0; i < terms.size(); i++) {
            values.put(name + i, pattern.of(terms.get(i)));
        }
        return IntStream.range(0, terms.size())
                .mapToObj(i -> condition.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(" AND "));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    @FunctionalInterface
    private interface Pattern {
        String of(Term term);
    }
}
