package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of offers. */
public record OfferWords(Texts texts, Moments moments) {

    private static final String UP = "▲ ";
    private static final String DOWN = "▼ ";

    public String amount(Offer offer) {
        return Amounts.money(offer.amount(), offer.currency());
    }

    /** ▲ 40.000 ₺ · %5,1; empty where there is nothing to compare with. */
    String change(BigDecimal amount, @Nullable BigDecimal before, String currency) {
        int direction = before == null ? 0 : amount.compareTo(before);
        if (before == null || direction == 0) {
            return "";
        }
        var by = Amounts.money(amount.subtract(before).abs(), currency);
        return (direction > 0 ? UP : DOWN) + by + percent(amount, before);
    }

    /** What was asked for the vehicle on that day, and how far from it the amount is: %10,0 altında. */
    String asked(OfferCard card) {
        var asked = card.vehiclePrice();
        if (asked == null) {
            return "";
        }
        var currency = Objects.requireNonNullElse(card.vehicleCurrency(), card.currency());
        var said = texts.get("offer.askedThen", Amounts.money(asked, currency));
        int direction = card.amount().compareTo(asked);
        // amounts in two currencies cannot be compared
        if (direction == 0 || asked.signum() == 0 || !currency.equals(card.currency())) {
            return said;
        }
        return said + " · " + texts.get(direction < 0 ? "offer.below" : "offer.above", share(card.amount(), asked));
    }

    private String percent(BigDecimal amount, BigDecimal before) {
        return before.signum() == 0 ? "" : " · " + share(amount, before);
    }

    private String share(BigDecimal amount, BigDecimal before) {
        var share = amount.subtract(before)
                .abs()
                .multiply(BigDecimal.valueOf(100))
                .divide(before, 1, RoundingMode.HALF_UP)
                .toPlainString();
        char sign = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
        return texts.get("offer.percent", share.replace('.', sign));
    }

    /** How long an amount still counts; seconds are said in the last hour. */
    public String left(Duration left) {
        if (left.toDays() > 0) {
            return texts.get("offer.left.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? texts.get("offer.left.hours", left.toHours(), left.toMinutesPart())
                : texts.get("offer.left.minutes", left.toMinutes(), left.toSecondsPart());
    }

    String title(OfferAction action) {
        return title(action, texts);
    }

    /** A card in a few words, for where there is no room for more. */
    public static String inShort(OfferCard card, Texts texts) {
        return title(card.action(), texts) + ": " + Amounts.money(card.amount(), card.currency());
    }

    private static String title(OfferAction action, Texts texts) {
        return texts.get("offer.action." + action.name().toLowerCase(Locale.ROOT));
    }

    /** A card as one sentence. */
    public String spoken(OfferCard card, String who, String when) {
        return Stream.of(
                        who,
                        when,
                        title(card.action()),
                        Amounts.money(card.amount(), card.currency()),
                        change(card.amount(), card.previousAmount(), card.currency()),
                        Bargain.names(card.action()) ? asked(card) : "",
                        card.isFinal() ? texts.get("offer.final") : "",
                        card.note() == null ? "" : card.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String status(OfferStatus status) {
        return texts.get("offer.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Whose turn it is, or how it ended. */
    public String stateOf(Bargain bargain) {
        if (!bargain.isOpen()) {
            return status(bargain.status());
        }
        return bargain.isOurTurn() ? texts.get("offer.turn.ours") : texts.get("offer.turn.theirs", bargain.otherName());
    }

    /** Why a step was not taken, and what to do. */
    String problem(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof GatewayException refused)) {
            return texts.get("error.unexpected");
        }
        return refused.unreachable() ? texts.get("offer.unreachable") : texts.error(refused);
    }
}
