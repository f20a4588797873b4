package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All that a search can ask for besides its words, in menus and fields; what is chosen stands in its chips. */
final class NarrowingBar extends VBox {

    private static final double GAP = 6;
    private static final int WEEK = 6;
    private static final int MONTH = 29;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchViewModel model;
    private final Texts texts;
    private final BooleanProperty ownDays = new SimpleBooleanProperty();

    NarrowingBar(SearchViewModel model, Texts texts) {
        super(GAP);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("search-narrowing");
        getChildren()
                .addAll(
                        menus(),
                        days(),
                        new HBox(
                                GAP,
                                field("search-plate", "search.plate", Criterion.OfPlate.class, NarrowingBar::plate),
                                field("search-vin", "search.vin", Criterion.OfVin.class, NarrowingBar::vin)),
                        new HBox(
                                GAP,
                                field("search-least", "vehicles.least", Criterion.Least.class, NarrowingBar::least),
                                field("search-most", "vehicles.most", Criterion.Most.class, NarrowingBar::most)));
    }

    private Node menus() {
        var choices = model.choices();
        var ofRooms = List.of(
                menu("search-gallery", "search.gallery", Criterion.With.class, choices::galleries),
                menu("search-brand", "search.brand", Criterion.Brand.class, choices::brands),
                menu("search-model", "search.model", Criterion.Model.class, this::models),
                menu("search-offer", "search.offer", Criterion.Offer.class, NarrowingBar::offers));
        ofRooms.forEach(menu -> Parts.shown(menu, model.room().isNull()));
        var menus = new FlowPane(GAP, GAP);
        menus.getChildren()
                .addAll(
                        menu("search-writer", "search.writer", Criterion.Sender.class, choices::writers),
                        menu("search-type", "search.type", Criterion.Kind.class, NarrowingBar::kinds),
                        menu("search-has", "search.has", Criterion.Has.class, NarrowingBar::holdings),
                        dates());
        menus.getChildren().addAll(ofRooms);
        return menus;
    }

    private List<Criterion.Model> models() {
        return model.choices().models(model.narrowing().get().find(Criterion.Brand.class));
    }

    private static List<Criterion> kinds() {
        return List.of(
                new Criterion.Kind(MessageType.TEXT),
                new Criterion.Kind(MessageType.FILE),
                new Criterion.Kind(MessageType.OFFER_UPDATE),
                new Criterion.OnlyNotes());
    }

    private static List<Criterion.Has> holdings() {
        return Stream.of(Holding.values()).map(Criterion.Has::new).toList();
    }

    private static List<Criterion.Offer> offers() {
        return Stream.of(OfferState.values()).map(Criterion.Offer::new).toList();
    }

    /** @param slot what one choice takes the place of; of what a message brings along, any */
    private MenuButton menu(
            String id, String key, Class<?> slot, Supplier<? extends List<? extends Criterion>> choices) {
        return menuOf(
                id,
                key,
                slot,
                () -> choices.get().stream()
                        .map(choice -> item(
                                model.words().name(choice),
                                model.narrowing().get().contains(choice),
                                () -> model.choose(choice)))
                        .toList());
    }

    private MenuButton menuOf(String id, String key, Class<?> slot, Items items) {
        var button = new MenuButton(texts.get(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("filter-chip");
        button.setOnShowing(_ -> fill(button, key, slot, items));
        fill(button, key, slot, items);
        model.narrowing()
                .subscribe(narrowing -> button.pseudoClassStateChanged(
                        CHOSEN, narrowing.criteria().stream().anyMatch(one -> isOf(one, slot))));
        return button;
    }

    private void fill(MenuButton button, String key, Class<?> slot, Items items) {
        boolean isFree = model.narrowing().get().criteria().stream().noneMatch(one -> isOf(one, slot));
        button.getItems().setAll(item(texts.get(key + ".all"), isFree, () -> {
            ownDays.set(ownDays.get() && slot != Criterion.First.class);
            model.remove(one -> isOf(one, slot));
        }));
        button.getItems().addAll(items.all());
    }

    private static boolean isOf(Criterion criterion, Class<?> slot) {
        return slot.isInstance(criterion)
                || criterion.slot().equals(slot)
                || (slot == Criterion.With.class && criterion instanceof Criterion.In)
                || (slot == Criterion.First.class && criterion instanceof Criterion.Last);
    }

    private static RadioMenuItem item(String name, boolean isChosen, Runnable choose) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private MenuButton dates() {
        return menuOf("search-when", "search.when", Criterion.First.class, () -> {
            var today = model.today();
            return List.of(
                    since("search.when.today", today),
                    since("search.when.week", today.minusDays(WEEK)),
                    since("search.when.month", today.minusDays(MONTH)),
                    since("search.when.year", today.minusYears(1)),
                    item(texts.get("search.when.days"), ownDays.get(), () -> ownDays.set(true)));
        });
    }

    private RadioMenuItem since(String key, LocalDate day) {
        var first = new Criterion.First(day);
        return item(texts.get(key), model.narrowing().get().contains(first), () -> {
            ownDays.set(false);
            model.remove(Criterion.Last.class::isInstance);
            model.choose(first);
        });
    }

    private Node days() {
        var days = new HBox(
                GAP,
                day(
                        "search-first",
                        "search.when.first",
                        Criterion.First.class,
                        Criterion.First::day,
                        Criterion.First::new),
                day("search-last", "search.when.last", Criterion.Last.class, Criterion.Last::day, Criterion.Last::new));
        Parts.shown(days, ownDays);
        model.narrowing().subscribe((_, narrowing) -> ownDays.set(ownDays.get() && !narrowing.isNone()));
        return days;
    }

    private <T extends Criterion> DatePicker day(
            String id, String key, Class<T> kind, Function<T, LocalDate> day, Function<LocalDate, T> criterion) {
        var picker = new DatePicker();
        picker.setId(id);
        picker.setPromptText(texts.get(key));
        picker.getEditor().setAccessibleText(texts.get(key));
        picker.setMinWidth(0);
        picker.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(picker, Priority.ALWAYS);
        model.narrowing()
                .subscribe(narrowing ->
                        picker.setValue(narrowing.find(kind).map(day).orElse(null)));
        picker.valueProperty()
                .subscribe((_, chosen) -> put(kind, Optional.ofNullable(chosen).map(criterion)));
        return picker;
    }

    private <T extends Criterion> TextField field(
            String id, String key, Class<T> kind, Function<String, Optional<T>> read) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("price-filter");
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((_, text) -> put(kind, read.apply(text)));
        model.narrowing().subscribe(narrowing -> {
            if (narrowing.find(kind).isEmpty() && read.apply(field.getText()).isPresent()) {
                field.clear();
            }
        });
        return field;
    }

    private <T extends Criterion> void put(Class<T> kind, Optional<T> present) {
        if (!model.narrowing().get().find(kind).equals(present)) {
            present.ifPresentOrElse(model::choose, () -> model.remove(kind::isInstance));
        }
    }

    private static Optional<Criterion.OfPlate> plate(String typed) {
        return Plate.sought(typed).map(_ -> new Criterion.OfPlate(typed.strip()));
    }

    private static Optional<Criterion.OfVin> vin(String typed) {
        return ChassisNumber.sought(typed).map(_ -> new Criterion.OfVin(typed.strip()));
    }

    private static Optional<Criterion.Least> least(String typed) {
        return amount(typed, RoundingMode.CEILING).map(Criterion.Least::new);
    }

    private static Optional<Criterion.Most> most(String typed) {
        return amount(typed, RoundingMode.FLOOR).map(Criterion.Most::new);
    }

    /** Half of a number is typed often: then it does not narrow yet. */
    private static Optional<Long> amount(String typed, RoundingMode toUnits) {
        Optional<BigDecimal> amount = switch (WrittenAmount.read(typed)) {
            case WrittenAmount.Amount read -> Optional.of(read.value());
            case WrittenAmount.Ambiguous ambiguous ->
                Optional.of(ambiguous.candidates().getFirst());
            case WrittenAmount.NotAnAmount _ -> Optional.empty();
        };
        return amount.map(value -> value.setScale(0, toUnits).longValueExact());
    }

    @FunctionalInterface
    private interface Items {
        List<RadioMenuItem> all();
    }
}
