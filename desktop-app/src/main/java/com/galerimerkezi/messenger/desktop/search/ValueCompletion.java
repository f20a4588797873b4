package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.SearchOperator;
import com.galerimerkezi.messenger.desktop.look.Completion;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;

/** What can stand behind an operator that is being typed. */
record ValueCompletion(TextInputControl input, SearchViewModel model) implements Completion.Kind<Criterion> {

    private static final int MOST = 8;
    private static final int LONGEST = 80;
    private static final Pattern WORD = Pattern.compile("(?:^|\\s)(\\p{L}+:(?:[\"“”][^\"“”]*|[^\\s\"“”]*))$");
    private static final int WEEK = 6;
    private static final int MONTH = 29;

    Completion<Criterion> list() {
        return new Completion<>("search-completion", input, this);
    }

    @Override
    public Pattern word() {
        return WORD;
    }

    @Override
    public int longestWord() {
        return LONGEST;
    }

    @Override
    public List<Criterion> find(String word) {
        int colon = word.indexOf(':');
        var typed = SearchText.words(word.substring(colon + 1).replaceAll("[\"“”]", ""));
        return SearchOperator.named(word.substring(0, colon)).stream()
                .<Criterion>flatMap(this::choices)
                .filter(choice -> model.room().get() == null || !choice.isOfRooms())
                .filter(choice -> SearchText.matches(typed, nameOf(choice)))
                .limit(MOST)
                .toList();
    }

    private Stream<? extends Criterion> choices(SearchOperator operator) {
        var rooms = model.choices();
        var today = model.today();
        return switch (operator) {
            case FROM -> rooms.writers().stream();
            case IN -> rooms.galleries().stream();
            case HAS -> Stream.of(Holding.values()).map(Criterion.Has::new);
            case BRAND -> rooms.brands().stream();
            case MODEL -> rooms.models(model.narrowing().get().find(Criterion.Brand.class)).stream();
            case PLATE -> rooms.plates().stream();
            case OFFER -> Stream.of(OfferState.values()).map(Criterion.Offer::new);
            case TYPE ->
                Stream.of(MessageType.TEXT, MessageType.FILE, MessageType.OFFER_UPDATE)
                        .map(Criterion.Kind::new);
            case AFTER ->
                Stream.of(today, today.minusDays(WEEK), today.minusDays(MONTH)).map(Criterion.First::new);
            case BEFORE ->
                Stream.of(today.minusDays(1), today.minusDays(WEEK), today.minusDays(MONTH))
                        .map(Criterion.Last::new);
            case VIN -> Stream.empty();
        };
    }

    @Override
    public HBox row(Criterion choice) {
        return new HBox(new Label(nameOf(choice)));
    }

    @Override
    public String spoken(Criterion choice) {
        return model.words().chip(choice);
    }

    @Override
    public void take(Criterion choice, int start, int end) {
        input.deleteText(start, end);
        model.choose(choice);
    }

    private String nameOf(Criterion choice) {
        return model.words().name(choice);
    }
}
