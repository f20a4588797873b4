package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.RoomType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, oldest line first.
 *
 * @param owner the gallery that has the vehicle, or gives support
 * @param asker the gallery that began
 */
record DemoRoom(
        String owner, String asker, RoomType type, @Nullable String vehicle, List<Line> lines) {
    private static final Pattern STEP =
            Pattern.compile("(OFFER|COUNTER|ACCEPT|REJECT|WITHDRAW|EXPIRE|CLOSE_SOLD)(?: (\\d+))?(?: (\\D.*))?");

    record Line(Instant at, String who, String text, boolean read) {

        /** Stands for the message that a step of an offer makes by itself. */
        Optional<Step> step() {
            var parts = STEP.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var amount = parts.group(2) == null ? null : new BigDecimal(parts.group(2));
            return Optional.of(new Step(OfferAction.valueOf(parts.group(1)), amount, parts.group(3)));
        }
    }

    record Step(
            OfferAction action,
            @Nullable BigDecimal amount,
            @Nullable String note) {}

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }
}
