package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.offers.Bargain.Move;

/**
 * A question before a step that cannot be taken back.
 *
 * @param id the same at every try
 * @param key of its texts
 */
record OfferStepForm(Move move, Offer offer, ClientMessageId id, String key) {

    static OfferStepForm accepting(Offer offer) {
        return new OfferStepForm(Move.ACCEPT, offer, ClientMessageId.random(), "offer.accept");
    }

    static OfferStepForm rejecting(Offer offer) {
        return new OfferStepForm(Move.REJECT, offer, ClientMessageId.random(), "offer.reject");
    }

    static OfferStepForm withdrawing(Offer offer) {
        return new OfferStepForm(Move.WITHDRAW, offer, ClientMessageId.random(), "offer.withdraw");
    }
}
