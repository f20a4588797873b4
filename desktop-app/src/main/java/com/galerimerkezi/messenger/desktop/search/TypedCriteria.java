package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.search.SearchOperator;
import com.galerimerkezi.messenger.contract.search.SearchWords;
import com.galerimerkezi.messenger.contract.search.WrittenQuery;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What operators such as {@code marka:bmw} ask for, in the field and in no other place. */
final class TypedCriteria {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]");
    /** A name whose value is still to come. */
    private static final Pattern BEGUN = Pattern.compile("(?:^|\\s)(\\p{L}+):[\"“”]?$");

    private static final DateTimeFormatter WITH_DOTS = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final Set<String> MYSELF = Set.of("ben", "benden", "me");

    private final Criterion.Sender myself;
    private final Supplier<LocalDate> today;

    TypedCriteria(Criterion.Sender myself, Supplier<LocalDate> today) {
        this.myself = myself;
        this.today = today;
    }

    /** What the words leave, and what the operators among them ask for. */
    record Read(String words, Narrowing narrowing) {}

    /** Also an operator that is still being typed. Within one chat those that choose chats are words. */
    Read read(String typed, boolean inRoom) {
        var begun = BEGUN.matcher(typed);
        return begun.find() && SearchOperator.named(begun.group(1)).isPresent()
                ? read(typed.substring(0, begun.start()), inRoom, begun.start())
                : read(typed, inRoom, typed.length());
    }

    /** Only what a blank follows: its operators can be taken out of the field. */
    Read readFinished(String typed, boolean inRoom) {
        return read(typed, inRoom, typed.length() - 1);
    }

    private Read read(String typed, boolean inRoom, int upTo) {
        var narrowing = Narrowing.NONE;
        var words = new StringBuilder();
        int from = 0;
        for (var part : WrittenQuery.of(typed).parts()) {
            var criterion = part.end() > upTo ? Optional.<Criterion>empty() : criterion(part, inRoom);
            if (criterion.isPresent()) {
                narrowing = narrowing.with(criterion.get());
                words.append(typed, from, part.start());
                from = part.end();
            }
        }
        var left = words.append(typed, from, typed.length()).toString();
        return new Read(
                narrowing.isNone() ? typed : left.replaceAll("\\s+", " ").stripLeading(), narrowing);
    }

    private Optional<Criterion> criterion(WrittenQuery.Part part, boolean inRoom) {
        var operator = part.operator();
        return operator == null
                ? Optional.empty()
                : of(operator, part.text()).filter(one -> !inRoom || !one.isOfRooms());
    }

    /** Nothing where the value says nothing. */
    Optional<Criterion> of(SearchOperator operator, String value) {
        return switch (operator) {
            case FROM -> named(value).map(this::sender);
            case IN -> named(value).map(Criterion.In::new);
            case HAS -> SearchWords.holding(value).map(Criterion.Has::new);
            case BEFORE -> day(value).map(day -> new Criterion.Last(day.minusDays(1)));
            case AFTER -> day(value).map(Criterion.First::new);
            case BRAND -> named(value).map(Criterion.Brand::new);
            case MODEL -> named(value).map(Criterion.Model::new);
            case PLATE -> Plate.sought(value).map(_ -> new Criterion.OfPlate(value));
            case VIN -> ChassisNumber.sought(value).map(_ -> new Criterion.OfVin(value));
            case OFFER -> SearchWords.offerState(value).map(Criterion.Offer::new);
            case TYPE -> SearchWords.type(value).map(Criterion.Kind::new);
        };
    }

    private Criterion sender(String name) {
        return MYSELF.contains(SearchText.folded(name)) ? myself : new Criterion.SenderNamed(name);
    }

    private static Optional<String> named(String value) {
        return NAME.matcher(value).find() ? Optional.of(value) : Optional.empty();
    }

    private Optional<LocalDate> day(String value) {
        try {
            return Optional.of(
                    switch (SearchText.folded(value)) {
                        case "bugun", "today" -> today.get();
                        case "dun", "yesterday" -> today.get().minusDays(1);
                        case String date when date.indexOf('.') > 0 -> LocalDate.parse(date, WITH_DOTS);
                        case String date -> LocalDate.parse(date);
                    });
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
