package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is said before an amount is sent that may be a mistake; nothing of it forbids the amount. */
record OfferWarnings(Texts texts) {

    /** Of the price asked: farther away than this, a digit may be missing or too many. */
    private static final BigDecimal FAR = new BigDecimal("0.40");

    List<String> of(BigDecimal amount, OfferSubject subject) {
        var warnings = new ArrayList<String>();
        var last = subject.ourLast();
        if (last != null && isBackwards(amount, last, subject.buying())) {
            var key = subject.buying() ? "offer.warn.lower" : "offer.warn.higher";
            warnings.add(texts.get(key, Amounts.money(last, subject.currency())));
        }
        var live = subject.live();
        if (live != null && isBeyond(amount, live, subject.buying())) {
            var key = subject.buying() ? "offer.warn.above" : "offer.warn.below";
            warnings.add(texts.get(key, Amounts.money(live, subject.currency())));
        }
        var asked = subject.asked();
        if (asked != null && asked.signum() > 0 && isFar(amount, asked)) {
            warnings.add(texts.get("offer.warn.far", Amounts.money(asked, subject.currency())));
        }
        return warnings;
    }

    /** A buyer goes up and a seller down. */
    private static boolean isBackwards(BigDecimal amount, BigDecimal last, boolean buying) {
        int step = amount.compareTo(last);
        return buying ? step < 0 : step > 0;
    }

    /** Whoever offers more than is wanted, or wants less than is offered, would better accept. */
    private static boolean isBeyond(BigDecimal amount, BigDecimal live, boolean buying) {
        int step = amount.compareTo(live);
        return buying ? step >= 0 : step <= 0;
    }

    private static boolean isFar(BigDecimal amount, BigDecimal asked) {
        return amount.subtract(asked).abs().compareTo(asked.multiply(FAR)) > 0;
    }
}
