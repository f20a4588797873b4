package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RejectRequest;
import java.util.List;

/** Offers as the server keeps them; each call waits, and fails with the server's refusal. */
public interface OfferServer {

    List<Offer> all();

    Offer find(OfferId id);

    Offer make(MakeOfferRequest request);

    Offer counter(OfferId id, CounterRequest request);

    Offer accept(OfferId id, OfferActionRequest request);

    Offer reject(OfferId id, RejectRequest request);

    Offer withdraw(OfferId id, OfferActionRequest request);
}
