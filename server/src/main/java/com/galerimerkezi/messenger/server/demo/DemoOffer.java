package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as its room's lines tell it, step by step. */
final class DemoOffer {
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    private final OfferId id;
    private final VehicleId vehicle;
    private final DemoVehicle described;
    private final GalleryId buyer;
    private final GalleryId seller;
    private final List<Step> steps = new ArrayList<>();

    /** The card tells where the offer stands after the step. */
    record Step(OfferCard card, UUID user, Instant at) {
        boolean names() {
            return card.action() == OfferAction.OFFER || card.action() == OfferAction.COUNTER;
        }
    }

    DemoOffer(UUID id, UUID vehicle, DemoVehicle described, UUID buyer, UUID seller) {
        this.id = new OfferId(id);
        this.vehicle = new VehicleId(vehicle);
        this.described = described;
        this.buyer = new GalleryId(buyer);
        this.seller = new GalleryId(seller);
    }

    /** An amount where the step names one, a reason where it gives one. */
    void take(
            OfferAction action,
            @Nullable BigDecimal amount,
            @Nullable String note,
            UUID gallery,
            UUID user,
            Instant at) {
        var before = steps.isEmpty() ? null : last().card();
        var live = amount != null || before == null ? amount : before.amount();
        if (live == null) {
            throw new IllegalArgumentException("an offer begins with an amount");
        }
        var replaced = before == null || amount != null ? live(before) : before.previousAmount();
        var card = new OfferCard(
                id,
                action,
                live,
                "TRY",
                replaced,
                statusAfter(action),
                steps.size() + 1L,
                new GalleryId(gallery),
                amount == null ? null : at.plus(OPEN_FOR),
                false,
                note,
                vehicle,
                described.title(),
                described.price(),
                "TRY");
        steps.add(new Step(card, user, at));
    }

    private static @Nullable BigDecimal live(@Nullable OfferCard card) {
        return card == null ? null : card.amount();
    }

    UUID id() {
        return id.value();
    }

    UUID vehicle() {
        return vehicle.value();
    }

    UUID buyer() {
        return buyer.value();
    }

    UUID seller() {
        return seller.value();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Step last() {
        return steps.getLast();
    }

    /** Who named the live amount. */
    UUID by() {
        return steps.stream()
                .filter(Step::names)
                .reduce((_, later) -> later)
                .orElseThrow()
                .card()
                .byGalleryId()
                .value();
    }

    @Nullable
    UUID turn() {
        if (last().card().status() != OfferStatus.OPEN) {
            return null;
        }
        return by().equals(buyer()) ? seller() : buyer();
    }

    private static OfferStatus statusAfter(OfferAction action) {
        return switch (action) {
            case OFFER, COUNTER -> OfferStatus.OPEN;
            case ACCEPT -> OfferStatus.ACCEPTED;
            case REJECT -> OfferStatus.REJECTED;
            case WITHDRAW -> OfferStatus.WITHDRAWN;
            case EXPIRE -> OfferStatus.EXPIRED;
            case CLOSE_SOLD -> OfferStatus.CLOSED_SOLD;
        };
    }
}
