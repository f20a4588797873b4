package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a room's newest message is, so that a list says it in its reader's language (addition).
 *
 * @param offerAction of a step of an offer, with its amount; null for all else
 * @param note of the step, its beginning
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record LastMessage(
        MessageType messageType,
        @Nullable OfferAction offerAction,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 100;

    /** Null for one that was deleted. */
    public static @Nullable LastMessage of(Message message) {
        return message.deletedAt() == null ? of(message.messageType(), message.metadata()) : null;
    }

    public static LastMessage of(MessageType type, @Nullable Map<String, Object> metadata) {
        // Only the server writes these: what a dealer's text carries is no card.
        boolean mayBeCard = type == MessageType.OFFER_UPDATE || type == MessageType.SYSTEM;
        return OfferCard.in(mayBeCard ? metadata : null)
                .map(card ->
                        new LastMessage(type, card.action(), card.amount(), card.currency(), beginning(card.note())))
                .orElseGet(() -> new LastMessage(type, null, null, null, null));
    }

    private static @Nullable String beginning(@Nullable String note) {
        return note == null || note.codePointCount(0, note.length()) <= LONGEST_NOTE
                ? note
                : note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
