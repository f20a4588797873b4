package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.offers.OfferServer;
import java.util.List;

/** The REST side of offers. */
record RemoteOffers(RestGateway rest) implements OfferServer {

    @Override
    public List<Offer> all() {
        return rest.offers();
    }

    @Override
    public Offer find(OfferId id) {
        return rest.offer(id);
    }

    @Override
    public Offer make(MakeOfferRequest request) {
        return rest.makeOffer(request);
    }

    @Override
    public Offer counter(OfferId id, CounterRequest request) {
        return rest.counter(id, request);
    }

    @Override
    public Offer accept(OfferId id, OfferActionRequest request) {
        return rest.accept(id, request);
    }

    @Override
    public Offer reject(OfferId id, RejectRequest request) {
        return rest.reject(id, request);
    }

    @Override
    public Offer withdraw(OfferId id, OfferActionRequest request) {
        return rest.withdraw(id, request);
    }
}
