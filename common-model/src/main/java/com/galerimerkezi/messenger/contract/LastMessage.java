package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a room's newest message is, so that a list says it in its reader's language (addition).
 *
 * @param offerAction of a step of an offer, with its amount; null for all else
 * @param note of the step, or of what the server tells, its beginning
 * @param systemKind what the server itself tells; null for all else, and for a kind that a newer server has
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record LastMessage(
        MessageType messageType,
        @Nullable OfferAction offerAction,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note,

        @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) @Nullable
        SystemKind systemKind) {

    private static final int LONGEST_NOTE = 100;

    /** Null for one that was deleted. */
    public static @Nullable LastMessage of(Message message) {
        return message.deletedAt() == null ? of(message.messageType(), message.metadata()) : null;
    }

    /** Only the server writes cards and notes: what a dealer's text carries is none. */
    public static LastMessage of(MessageType type, @Nullable Map<String, Object> metadata) {
        return switch (type) {
            case TEXT, FILE -> new LastMessage(type, null, null, null, null, null);
            case OFFER_UPDATE -> ofStep(type, metadata);
            case SYSTEM ->
                SystemNote.in(metadata).map(said -> ofNote(said, metadata)).orElseGet(() -> ofStep(type, metadata));
        };
    }

    private static LastMessage ofNote(SystemNote said, @Nullable Map<String, Object> metadata) {
        var action = OfferCard.in(metadata).map(OfferCard::action).orElse(null);
        return new LastMessage(
                MessageType.SYSTEM, action, said.amount(), said.currency(), beginning(said.note()), said.kind());
    }

    private static LastMessage ofStep(MessageType type, @Nullable Map<String, Object> metadata) {
        return OfferCard.in(metadata)
                .map(card -> new LastMessage(
                        type, card.action(), card.amount(), card.currency(), beginning(card.note()), null))
                .orElseGet(() -> new LastMessage(type, null, null, null, null, null));
    }

    private static @Nullable String beginning(@Nullable String note) {
        return note == null || note.codePointCount(0, note.length()) <= LONGEST_NOTE
                ? note
                : note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
