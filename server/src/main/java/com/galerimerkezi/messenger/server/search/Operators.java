package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import com.galerimerkezi.messenger.contract.search.SearchOperator;
import com.galerimerkezi.messenger.contract.search.SearchWords;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.platform.Days;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one operator among the words of a query narrows. */
final class Operators {

    private Operators() {}

    /** Nothing where the value says nothing: then the word is searched as it stands. */
    static Optional<Filter> read(SearchOperator operator, String value) {
        return switch (operator) {
            case FROM -> named(value).map(Operators::ofSender);
            case AFTER -> day(value).map(day -> within(day, null));
            case BEFORE -> day(value).map(day -> within(null, day));
            case TYPE -> SearchWords.type(value).map(Operators::ofType);
            case HAS -> SearchWords.holding(value).map(Operators::with);
            case PLATE -> Plate.sought(value).map(plate -> ofVehicle(plate, null));
            case VIN -> ChassisNumber.sought(value).map(vin -> ofVehicle(null, vin));
            case IN -> named(value).map(name -> in(new RoomCriteria(name, null, null, null, null)));
            case BRAND -> named(value).map(name -> in(new RoomCriteria(null, null, name, null, null)));
            case MODEL -> named(value).map(name -> in(new RoomCriteria(null, null, null, name, null)));
            case OFFER -> SearchWords.offerState(value).map(Operators::withOffer);
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

    private static Filter ofSender(String name) {
        return new Filter(
                null, null, null, null, null, null, name, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    private static Filter within(@Nullable Instant from, @Nullable Instant to) {
        return new Filter(null, from, to, null, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    private static Filter ofType(MessageType type) {
        return new Filter(
                null, null, null, type, null, null, null, null, null, null, null, Set.of(), RoomCriteria.NONE);
    }

    private static Filter with(Holding holding) {
        return new Filter(
                null, null, null, null, null, null, null, null, null, null, null, Set.of(holding), RoomCriteria.NONE);
    }

    private static Filter ofVehicle(@Nullable String plate, @Nullable String vin) {
        return new Filter(
                null, null, null, null, null, null, null, plate, vin, null, null, Set.of(), RoomCriteria.NONE);
    }

    private static Filter withOffer(OfferState state) {
        return in(new RoomCriteria(null, null, null, null, state));
    }

    private static Filter in(RoomCriteria rooms) {
        return new Filter(null, null, null, null, null, null, null, null, null, null, null, Set.of(), rooms);
    }
}
