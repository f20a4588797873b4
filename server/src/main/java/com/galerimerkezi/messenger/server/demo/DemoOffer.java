package com.galerimerkezi.messenger.server.demo;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An offer that waits for the vehicle's gallery. */
record DemoOffer(UUID id, UUID vehicle, UUID from, UUID to, UUID maker, BigDecimal amount, Instant at) {
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    Instant expiresAt() {
        return at.plus(OPEN_FOR);
    }

    String sentence() {
        return "Teklif: "
                + NumberFormat.getIntegerInstance(Locale.of("tr", "TR")).format(amount) + " TL";
    }

    /** The card that goes with the offer's message. */
    Map<String, Object> card() {
        var card = new HashMap<String, Object>();
        card.put("offer_id", id.toString());
        card.put("action", "offer");
        card.put("amount", amount);
        card.put("currency", "TRY");
        card.put("previous_amount", null);
        card.put("status", "open");
        card.put("version", 1);
        card.put("by_gallery_id", from.toString());
        card.put("expires_at", expiresAt().toString());
        card.put("is_final", false);
        return card;
    }
}
