package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows of messages, with all that they were made from: they are made anew when something of it is another. */
final class MadeRows {

    /** Some times as many as a conversation holds; those of messages that it let go are forgotten with the others. */
    private static final int MOST = 3_000;

    /** Messages do not change: another one, also with the same words, is another object. */
    private final IdentityHashMap<Message, Made> made = new IdentityHashMap<>();

    /**
     * What a row tells beside its message.
     *
     * @param today days have names such as "today"
     */
    record From(
            boolean first,
            boolean last,
            @Nullable Quote quote,
            boolean starred,
            Optional<String> reader,
            boolean delivered,
            boolean acknowledging,
            LocalDate today) {}

    private record Made(From from, TimelineRow row) {}

    TimelineRow of(Message message, From from, Supplier<TimelineRow> making) {
        var known = made.get(message);
        if (known != null && known.from().equals(from)) {
            return known.row();
        }
        if (made.size() >= MOST) {
            made.clear();
        }
        var row = making.get();
        made.put(message, new Made(from, row));
        return row;
    }
}
