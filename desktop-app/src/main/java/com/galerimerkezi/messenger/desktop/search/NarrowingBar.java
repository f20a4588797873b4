package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/** Who wrote it, what it is, when, with which plate and amount: each a chip that says what was chosen. */
final class NarrowingBar extends VBox {

    private static final double GAP = 6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchViewModel model;
    private final Texts texts;
    private final BooleanProperty ownDays = new SimpleBooleanProperty();
    private final List<Runnable> clearing = new ArrayList<>();

    private Writer writer = Writer.ANYBODY;
    private @Nullable MessageType type;
    private boolean onlyNotes;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private final TextField plate;
    private final TextField least;
    private final TextField most;

    /** @param label what is chosen; empty for no choice */
    private record Choice(String label, Runnable choose) {}

    NarrowingBar(SearchViewModel model, Texts texts) {
        super(GAP);
        this.model = model;
        this.texts = texts;
        plate = field("search-plate", "search.plate");
        least = field("search-least", "vehicles.least");
        most = field("search-most", "vehicles.most");
        getStyleClass().add("search-narrowing");
        getChildren().addAll(chips(), days(), words());
        model.room().subscribe((_, _) -> forgetWriter());
    }

    void clear() {
        writer = Writer.ANYBODY;
        choose(null, false);
        first = null;
        last = null;
        ownDays.set(false);
        clearing.forEach(Runnable::run);
        List.of(plate, least, most).forEach(TextField::clear);
        narrow();
    }

    /** Whoever was chosen among all galleries may not be of this chat. */
    private void forgetWriter() {
        if (writer.gallery() != null && !model.writers().contains(writer)) {
            clear();
        }
    }

    private Node chips() {
        var clear = Parts.button("search-clear", texts.get("search.clear"), "link-button", this::clear);
        Parts.shown(clear, model.isNarrowed());
        return new FlowPane(
                GAP,
                GAP,
                chip("search-writer", "search.writer", this::writers),
                chip("search-type", "search.type", this::types),
                chip("search-when", "search.when", this::times),
                clear);
    }

    private List<Choice> writers() {
        return model.writers().stream()
                .map(one -> new Choice(one.equals(Writer.ANYBODY) ? "" : one.name(), () -> writer = one))
                .toList();
    }

    private List<Choice> types() {
        return List.of(
                new Choice("", () -> choose(null, false)),
                new Choice(texts.get("search.type.text"), () -> choose(MessageType.TEXT, false)),
                new Choice(texts.get("search.type.file"), () -> choose(MessageType.FILE, false)),
                new Choice(texts.get("search.type.offer"), () -> choose(MessageType.OFFER_UPDATE, false)),
                new Choice(texts.get("note.title"), () -> choose(null, true)));
    }

    private void choose(@Nullable MessageType kind, boolean notes) {
        type = kind;
        onlyNotes = notes;
    }

    private List<Choice> times() {
        var today = model.today();
        return List.of(
                since("", null),
                since(texts.get("search.when.today"), today),
                since(texts.get("search.when.week"), today.minusDays(6)),
                since(texts.get("search.when.month"), today.minusDays(29)),
                since(texts.get("search.when.year"), today.minusYears(1)),
                new Choice(texts.get("search.when.days"), () -> ownDays.set(true)));
    }

    private Choice since(String label, @Nullable LocalDate day) {
        return new Choice(label, () -> {
            ownDays.set(false);
            first = day;
            last = null;
        });
    }

    private MenuButton chip(String id, String key, Supplier<List<Choice>> choices) {
        var button = new MenuButton(texts.get(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("filter-chip");
        clearing.add(() -> show(button, key, ""));
        button.setOnShowing(_ -> fill(button, key, choices.get()));
        fill(button, key, choices.get());
        return button;
    }

    private void fill(MenuButton button, String key, List<Choice> choices) {
        button.getItems()
                .setAll(choices.stream()
                        .map(choice -> item(button, key, choice))
                        .toList());
    }

    private RadioMenuItem item(MenuButton button, String key, Choice choice) {
        var item = new RadioMenuItem(choice.label().isEmpty() ? texts.get(key + ".all") : choice.label());
        item.setMnemonicParsing(false);
        item.setSelected(button.getText().equals(choice.label().isEmpty() ? texts.get(key) : choice.label()));
        item.setOnAction(_ -> {
            choice.choose().run();
            show(button, key, choice.label());
            narrow();
        });
        return item;
    }

    private void show(MenuButton button, String key, String label) {
        button.setText(label.isEmpty() ? texts.get(key) : label);
        button.pseudoClassStateChanged(CHOSEN, !label.isEmpty());
    }

    private Node days() {
        var days = new HBox(
                GAP,
                day("search-first", "search.when.first", day -> first = day),
                day("search-last", "search.when.last", day -> last = day));
        Parts.shown(days, ownDays);
        return days;
    }

    private DatePicker day(String id, String key, Consumer<@Nullable LocalDate> chosen) {
        var picker = new DatePicker();
        picker.setId(id);
        picker.setPromptText(texts.get(key));
        picker.getEditor().setAccessibleText(texts.get(key));
        picker.setMinWidth(0);
        picker.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(picker, Priority.ALWAYS);
        picker.valueProperty().subscribe((_, day) -> {
            chosen.accept(day);
            narrow();
        });
        clearing.add(() -> picker.setValue(null));
        return picker;
    }

    private Node words() {
        return new HBox(GAP, plate, least, most);
    }

    private TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("price-filter");
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((_, _) -> narrow());
        return field;
    }

    private void narrow() {
        model.narrowing()
                .set(new Narrowing(
                        writer.user(),
                        writer.gallery(),
                        type,
                        onlyNotes,
                        first,
                        last,
                        plate.getText().strip(),
                        amount(least, RoundingMode.CEILING),
                        amount(most, RoundingMode.FLOOR)));
    }

    /** Half of a number is typed often: then it does not narrow yet. */
    private static @Nullable Long amount(TextField field, RoundingMode toUnits) {
        BigDecimal amount = switch (WrittenAmount.read(field.getText())) {
            case WrittenAmount.Amount read -> read.value();
            case WrittenAmount.Ambiguous ambiguous -> ambiguous.candidates().getFirst();
            case WrittenAmount.NotAnAmount _ -> null;
        };
        return amount == null ? null : amount.setScale(0, toUnits).longValueExact();
    }
}
