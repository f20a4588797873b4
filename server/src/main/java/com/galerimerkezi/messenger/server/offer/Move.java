package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.OfferAction;
import org.jspecify.annotations.Nullable;

/** What can happen to an open offer. The last two are the server's own. */
sealed interface Move {

    record Counter(Terms terms) implements Move {}

    record Accept() implements Move {}

    record Reject(@Nullable String reason) implements Move {}

    record Withdraw() implements Move {}

    record Expire() implements Move {}

    record CloseSold() implements Move {}

    default OfferAction action() {
        return switch (this) {
            case Counter _ -> OfferAction.COUNTER;
            case Accept _ -> OfferAction.ACCEPT;
            case Reject _ -> OfferAction.REJECT;
            case Withdraw _ -> OfferAction.WITHDRAW;
            case Expire _ -> OfferAction.EXPIRE;
            case CloseSold _ -> OfferAction.CLOSE_SOLD;
        };
    }
}
