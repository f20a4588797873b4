package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;

/**
 * An offer in a list.
 *
 * @param left until it ends; empty where nothing runs
 * @param ours to answer
 * @param spoken the line as one sentence
 */
record OfferLine(
        Offer offer,
        String car,
        String gallery,
        String amount,
        String state,
        String left,
        boolean ours,
        String spoken) {}
