package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer that grows step by step, as the server would tell of it: Ankara buys from Yıldız. */
public final class Bargaining {

    public static final GalleryId BUYER = Sample.OURS;
    public static final GalleryId SELLER = Sample.THEIRS;
    public static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    public static final Duration WINDOW = Duration.ofDays(2);

    private final OfferId id = new OfferId(UUID.randomUUID());
    private final VehicleId vehicle = new VehicleId(new UUID(5, 5));
    private final List<OfferStep> steps = new ArrayList<>();
    private String currency = "TRY";

    public Bargaining in(String other) {
        currency = other;
        return this;
    }

    public Bargaining names(GalleryId by, String amount) {
        return add(steps.isEmpty() ? OfferAction.OFFER : OfferAction.COUNTER, by, new BigDecimal(amount), false);
    }

    public Bargaining namesAsFinal(GalleryId by, String amount) {
        return add(steps.isEmpty() ? OfferAction.OFFER : OfferAction.COUNTER, by, new BigDecimal(amount), true);
    }

    public Bargaining ends(OfferAction how, GalleryId by) {
        return add(how, by, null, false);
    }

    private Bargaining add(OfferAction action, GalleryId by, @Nullable BigDecimal amount, boolean isFinal) {
        var at = NOON.plusSeconds(3600L * steps.size());
        steps.add(new OfferStep(
                steps.size() + 1,
                action,
                by,
                new UserId(new UUID(6, 6)),
                by.equals(BUYER) ? "Zeynep" : "Ahmet",
                "Kaya",
                amount,
                null,
                isFinal,
                amount == null ? null : at.plus(WINDOW),
                at));
        return this;
    }

    public Offer offer() {
        var named = steps.stream().filter(step -> step.amount() != null).toList();
        var live = named.getLast();
        var status = statusAfter(steps.getLast().action());
        boolean open = status == OfferStatus.OPEN;
        return new Offer(
                id,
                vehicle,
                "BMW 320i",
                BUYER,
                "Ankara Oto",
                SELLER,
                "Yıldız",
                new RoomId(new UUID(7, 7)),
                amountOf(live),
                currency,
                status,
                steps.size(),
                open ? (live.galleryId().equals(BUYER) ? SELLER : BUYER) : null,
                open ? live.expiresAt() : null,
                NOON,
                live.note(),
                live.isFinal(),
                named.size() < 2 ? null : named.get(named.size() - 2).amount(),
                live.galleryId(),
                steps.getLast().createdAt(),
                List.copyOf(steps));
    }

    /** As lists have it. */
    Offer offerWithoutSteps() {
        var o = offer();
        return new Offer(
                o.id(),
                o.vehicleId(),
                o.vehicleTitle(),
                o.fromGalleryId(),
                o.fromGalleryName(),
                o.toGalleryId(),
                o.toGalleryName(),
                o.roomId(),
                o.amount(),
                o.currency(),
                o.status(),
                o.version(),
                o.turnGalleryId(),
                o.expiresAt(),
                o.createdAt(),
                o.note(),
                o.isFinal(),
                o.previousAmount(),
                o.byGalleryId(),
                o.updatedAt(),
                null);
    }

    /** The card of its last step. */
    public OfferCard card() {
        var o = offer();
        var last = steps.getLast();
        return new OfferCard(
                o.id(),
                last.action(),
                o.amount(),
                o.currency(),
                o.previousAmount(),
                o.status(),
                o.version(),
                last.galleryId(),
                o.expiresAt(),
                last.isFinal(),
                last.note(),
                o.vehicleId(),
                o.vehicleTitle(),
                new BigDecimal("1300000"),
                "TRY");
    }

    private static BigDecimal amountOf(OfferStep step) {
        return step.amount() == null ? BigDecimal.ZERO : step.amount();
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
