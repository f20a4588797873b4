package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Reader;
import java.time.Instant;
import java.util.Comparator;

/** Who has read a message, and when. */
record Reading(String firstName, String lastName, Instant at) implements Comparable<Reading> {

    private static final Comparator<Reading> FIRST_AT_THE_TOP =
            Comparator.comparing(Reading::at).thenComparing(Reading::firstName).thenComparing(Reading::lastName);

    /** Of the first reader the moment is known; of the others how they stood last, which may be later. */
    static Reading of(Reader reader, Message message) {
        var first = message.readAt();
        var at = first != null && reader.userId().equals(message.readBy()) ? first : reader.readAt();
        return new Reading(reader.firstName(), reader.lastName(), at);
    }

    @Override
    public int compareTo(Reading other) {
        return FIRST_AT_THE_TOP.compare(this, other);
    }
}
