package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.record.RecordKind;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a printed record, and times and amounts as its readers write them. */
final class PrintTexts {

    /** The record is read in Turkey, wherever its server stands. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final DateTimeFormatter times;
    private final DecimalFormat amounts;

    PrintTexts(Locale language) {
        texts = ResourceBundle.getBundle("texts.record", language, EXACT);
        times = DateTimeFormatter.ofPattern(texts.getString("time_pattern"), language)
                .withZone(ZONE);
        amounts = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language));
    }

    String of(String key) {
        return texts.getString(key);
    }

    String labelled(String key, String value) {
        return of(key) + ": " + value;
    }

    String kind(RecordKind kind) {
        return of("kind_" + kind.name().toLowerCase(Locale.ROOT));
    }

    String importance(Importance importance) {
        return of(
                switch (importance) {
                    case IMPORTANT -> "important";
                    case ACKNOWLEDGE -> "important_asks";
                });
    }

    String time(Instant time) {
        return times.format(time);
    }

    String amount(BigDecimal amount, String currency) {
        return amounts.format(amount) + " " + (currency.equals("TRY") ? "₺" : currency);
    }

    String offerStatus(String wireName) {
        return of("offer_" + wireName);
    }

    String card(OfferCard card) {
        var amount = amount(card.amount(), card.currency());
        var before = card.previousAmount();
        return (before == null ? amount : amount(before, card.currency()) + " → " + amount) + "  ·  "
                + offerStatus(card.status().wireName());
    }
}
