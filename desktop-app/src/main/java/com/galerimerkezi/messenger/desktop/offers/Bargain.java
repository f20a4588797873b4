package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.OfferStep;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offer as one of its galleries stands to it at a moment: whose turn it is, and what can be done. Pure. */
public record Bargain(Offer offer, GalleryId mine, Instant now) {

    /** What a button of an offer asks for. */
    enum Move {
        ACCEPT,
        COUNTER,
        REJECT,
        WITHDRAW
    }

    /** The server closes an offer at its instant; until it has told so, nothing is offered that it would refuse. */
    public boolean isOpen() {
        return offer.status() == OfferStatus.OPEN && !isOver();
    }

    private boolean isOver() {
        return offer.expiresAt() != null && !now.isBefore(offer.expiresAt());
    }

    /** As it is to be told, also in the moment before the server tells it. */
    OfferStatus status() {
        return offer.status() == OfferStatus.OPEN && isOver() ? OfferStatus.EXPIRED : offer.status();
    }

    public boolean isOurTurn() {
        return isOpen() && mine.equals(offer.turnGalleryId());
    }

    /** Whoever named a final amount wants a yes or a no, and may still be answered with an amount. */
    Set<Move> moves() {
        if (!isOpen()) {
            return Set.of();
        }
        return isOurTurn() ? EnumSet.of(Move.ACCEPT, Move.COUNTER, Move.REJECT) : EnumSet.of(Move.WITHDRAW);
    }

    /** Until the live amount ends; empty where nothing runs. */
    Optional<Duration> left() {
        return isOpen() && offer.expiresAt() != null
                ? Optional.of(Duration.between(now, offer.expiresAt()))
                : Optional.empty();
    }

    boolean isBuyer() {
        return mine.equals(offer.fromGalleryId());
    }

    String otherName() {
        return isBuyer() ? offer.toGalleryName() : offer.fromGalleryName();
    }

    String nameOf(@Nullable GalleryId gallery) {
        return offer.fromGalleryId().equals(gallery) ? offer.fromGalleryName() : offer.toGalleryName();
    }

    /** Whether this card stands for the amount that can be answered now. */
    boolean isLive(OfferCard card) {
        return isOpen() && names(card.action()) && card.version() == offer.version();
    }

    /** Whether another amount took the place of this card's. The step that ends an offer names none. */
    boolean isSuperseded(OfferCard card) {
        long last = offer.status() == OfferStatus.OPEN ? offer.version() : offer.version() - 1;
        return names(card.action()) && card.version() < last;
    }

    static boolean names(OfferAction action) {
        return action == OfferAction.OFFER || action == OfferAction.COUNTER;
    }

    /** Those that named an amount, oldest first. */
    List<OfferStep> amounts() {
        return Objects.requireNonNullElse(offer.steps(), List.<OfferStep>of()).stream()
                .filter(step -> step.amount() != null)
                .toList();
    }

    /** The last amount that our side named. */
    Optional<BigDecimal> ourLast() {
        return amounts().reversed().stream()
                .filter(step -> step.galleryId().equals(mine))
                .findFirst()
                .map(OfferStep::amount);
    }
}
