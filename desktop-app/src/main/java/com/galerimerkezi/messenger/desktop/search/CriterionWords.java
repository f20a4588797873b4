package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;

/** What one searches for, said to people. */
final class CriterionWords {

    private final Texts texts;
    private final Moments moments;

    CriterionWords(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /** Marka: BMW. */
    String chip(Criterion criterion) {
        var name = name(criterion);
        return switch (criterion) {
            case Criterion.Sender _, Criterion.SenderGallery _, Criterion.SenderNamed _ ->
                texts.get("search.is.from", name);
            case Criterion.Kind _ -> texts.get("search.is.type", name);
            case Criterion.OnlyNotes _ -> name;
            case Criterion.First _ -> texts.get("search.is.first", name);
            case Criterion.Last _ -> texts.get("search.is.last", name);
            case Criterion.Has _ -> texts.get("search.is.has", name);
            case Criterion.OfPlate _ -> texts.get("search.is.plate", name);
            case Criterion.OfVin _ -> texts.get("search.is.vin", name);
            case Criterion.Least _ -> texts.get("search.is.least", name);
            case Criterion.Most _ -> texts.get("search.is.most", name);
            case Criterion.In _, Criterion.With _ -> texts.get("search.is.in", name);
            case Criterion.Brand _ -> texts.get("search.is.brand", name);
            case Criterion.Model _ -> texts.get("search.is.model", name);
            case Criterion.Offer _ -> texts.get("search.is.offer", name);
        };
    }

    /** BMW; an offer's state with the word before it, so that it says what is open. */
    String value(Criterion criterion) {
        return criterion instanceof Criterion.Offer ? chip(criterion) : name(criterion);
    }

    /** BMW; under a heading that says what it is. */
    String name(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Sender one -> one.name();
            case Criterion.SenderGallery one -> one.name();
            case Criterion.SenderNamed(var name) -> name;
            case Criterion.Kind(var type) -> type(type);
            case Criterion.OnlyNotes() -> texts.get("note.title");
            case Criterion.First(var day) -> moments.date(day);
            case Criterion.Last(var day) -> moments.date(day);
            case Criterion.Has(var holding) -> holding(holding);
            case Criterion.OfPlate(var plate) -> plate;
            case Criterion.OfVin(var number) -> number;
            case Criterion.Least(var amount) -> whole(amount);
            case Criterion.Most(var amount) -> whole(amount);
            case Criterion.In(var name) -> name;
            case Criterion.With one -> one.name();
            case Criterion.Brand(var name) -> name;
            case Criterion.Model(var name) -> name;
            case Criterion.Offer(var state) -> state(state);
        };
    }

    String type(MessageType type) {
        return switch (type) {
            case TEXT -> texts.get("search.type.text");
            case FILE -> texts.get("search.type.file");
            case OFFER_UPDATE -> texts.get("search.type.offer");
            case SYSTEM -> texts.get("search.type.system");
        };
    }

    String holding(Holding holding) {
        return texts.get("search.has." + holding.wireName());
    }

    String state(OfferState state) {
        return texts.get("search.offer." + state.wireName());
    }

    private static String whole(long amount) {
        return Amounts.money(BigDecimal.valueOf(amount), "TRY");
    }
}
