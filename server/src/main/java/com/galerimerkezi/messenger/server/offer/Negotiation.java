package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an offer, without a database: what it is, and what a move makes of it. From the instant on at which the
 * live terms end, only {@link Move.Expire} is left.
 *
 * @param turn who may accept, counter or reject; null once it is closed
 * @param by who named the live amount, and may withdraw it
 */
record Negotiation(
        GalleryId buyer,
        GalleryId seller,
        OfferStatus status,
        long version,
        @Nullable GalleryId turn,
        GalleryId by,
        Terms live,
        @Nullable BigDecimal previousAmount) {

    static Negotiation begin(GalleryId buyer, GalleryId seller, Terms terms) {
        return new Negotiation(buyer, seller, OfferStatus.OPEN, 1, seller, buyer, terms, null);
    }

    boolean isOpen() {
        return status == OfferStatus.OPEN;
    }

    boolean isOver(Instant now) {
        return isOpen() && !now.isBefore(live.expiresAt());
    }

    /** Throws OFFER_STATE_CONFLICT when it is closed or its time is over, NOT_YOUR_TURN for a move of the other side. */
    Negotiation after(Move move, GalleryId who, Instant now) {
        if (!isOpen() || isOver(now) != move instanceof Move.Expire) {
            throw new RefusedException(ErrorCode.OFFER_STATE_CONFLICT);
        }
        return switch (move) {
            case Move.Counter counter -> inTurn(who).countered(counter.terms());
            case Move.Accept _ -> inTurn(who).closed(OfferStatus.ACCEPTED);
            case Move.Reject _ -> inTurn(who).closed(OfferStatus.REJECTED);
            case Move.Withdraw _ -> own(who).closed(OfferStatus.WITHDRAWN);
            case Move.Expire _ -> closed(OfferStatus.EXPIRED);
            case Move.CloseSold _ -> closed(OfferStatus.CLOSED_SOLD);
        };
    }

    private Negotiation inTurn(GalleryId who) {
        return allowed(who.equals(turn));
    }

    private Negotiation own(GalleryId who) {
        return allowed(who.equals(by));
    }

    private Negotiation allowed(boolean isAllowed) {
        if (!isAllowed) {
            throw new RefusedException(ErrorCode.NOT_YOUR_TURN);
        }
        return this;
    }

    private Negotiation countered(Terms terms) {
        var other = otherThan(by);
        return new Negotiation(buyer, seller, status, version + 1, by, other, terms, live.amount());
    }

    private Negotiation closed(OfferStatus end) {
        return new Negotiation(buyer, seller, end, version + 1, null, by, live, previousAmount);
    }

    private GalleryId otherThan(GalleryId gallery) {
        return gallery.equals(buyer) ? seller : buyer;
    }
}
