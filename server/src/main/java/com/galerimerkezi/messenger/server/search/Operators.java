package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import com.galerimerkezi.messenger.contract.search.SearchOperator;
import com.galerimerkezi.messenger.contract.search.SearchWords;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.platform.Days;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** What one operator among the words of a query narrows. */
final class Operators {

    private Operators() {}

    /** Nothing where the value says nothing: then the word is searched as it stands. */
    static Optional<Filter> read(SearchOperator operator, String value) {
        return switch (operator) {
            case FROM -> named(value).map(Filter::saidBy);
            case AFTER -> day(value).map(Filter::since);
            case BEFORE -> day(value).map(Filter::until);
            case TYPE -> SearchWords.type(value).map(Filter::of);
            case HAS -> SearchWords.holding(value).map(Filter::with);
            case PLATE -> Plate.sought(value).map(Filter::ofPlate);
            case VIN -> ChassisNumber.sought(value).map(Filter::ofVin);
            case IN -> named(value).map(name -> Filter.in(new RoomCriteria(name, null, null, null, null)));
            case BRAND -> named(value).map(name -> Filter.in(new RoomCriteria(null, null, name, null, null)));
            case MODEL -> named(value).map(name -> Filter.in(new RoomCriteria(null, null, null, name, null)));
            case OFFER ->
                SearchWords.offerState(value).map(state -> Filter.in(new RoomCriteria(null, null, null, null, state)));
        };
    }

    private static Optional<Instant> day(String value) {
        try {
            return Optional.of(Days.of(value));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Signs alone name nothing. */
    private static Optional<String> named(String value) {
        return Tokens.of(value).isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
