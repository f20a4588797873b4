package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The gallery's offers as lines, the last changed first, by whose they are and how they stand. */
final class OffersViewModel {

    /** Who made the first step. */
    enum Direction {
        ALL,
        RECEIVED,
        SENT;

        String textKey() {
            return "offers.direction." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an offer stands. */
    enum Standing {
        ALL,
        OURS,
        OPEN,
        CLOSED;

        String textKey() {
            return "offers.standing." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final OfferStore store;
    private final GalleryId mine;
    private final OfferWords words;
    private final Clock clock;
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.ALL);
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.ALL);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<OfferLine> lines = FXCollections.observableArrayList();
    private final Subscription changes;

    OffersViewModel(OfferStore store, GalleryId mine, OfferWords words, Clock clock, Ticks ticks) {
        this.store = store;
        this.mine = mine;
        this.words = words;
        this.clock = clock;
        changes = Subscription.combine(
                store.all().subscribe(this::show),
                direction.subscribe((_, _) -> show()),
                standing.subscribe((_, _) -> show()),
                query.subscribe((_, _) -> show()),
                ticks.listen(this::show));
        show();
    }

    void close() {
        changes.unsubscribe();
    }

    ObjectProperty<Direction> direction() {
        return direction;
    }

    ObjectProperty<Standing> standing() {
        return standing;
    }

    /** A vehicle or a gallery. */
    StringProperty query() {
        return query;
    }

    ObservableList<OfferLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<LoadState> state() {
        return store.state();
    }

    private void show() {
        var sought = SearchText.words(query.get());
        var now = clock.instant();
        Lists.show(
                lines,
                store.all().stream()
                        .map(offer -> new Bargain(offer, mine, now))
                        .filter(this::isWanted)
                        .filter(bargain -> SearchText.matches(sought, textOf(bargain)))
                        .map(this::line)
                        .toList());
    }

    private boolean isWanted(Bargain bargain) {
        boolean ofDirection = switch (direction.get()) {
            case ALL -> true;
            case SENT -> bargain.isBuyer();
            case RECEIVED -> !bargain.isBuyer();
        };
        return ofDirection
                && switch (standing.get()) {
                    case ALL -> true;
                    case OURS -> bargain.isOurTurn();
                    case OPEN -> bargain.isOpen();
                    case CLOSED -> !bargain.isOpen();
                };
    }

    private static String textOf(Bargain bargain) {
        return bargain.offer().vehicleTitle() + " " + bargain.otherName();
    }

    private OfferLine line(Bargain bargain) {
        Offer offer = bargain.offer();
        var amount = words.amount(offer);
        var state = words.stateOf(bargain);
        var left = bargain.left().map(words::left).orElse("");
        var spoken = Stream.of(offer.vehicleTitle(), bargain.otherName(), amount, state, left)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new OfferLine(
                offer, offer.vehicleTitle(), bargain.otherName(), amount, state, left, bargain.isOurTurn(), spoken);
    }
}
