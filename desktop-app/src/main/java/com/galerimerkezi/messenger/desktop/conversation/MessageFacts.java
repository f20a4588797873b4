package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Reader;
import java.util.List;
import java.util.Optional;

/** What is known of one conversation's messages beside what stands in them. */
final class MessageFacts implements RowFacts {

    private final Conversations parts;
    private final ConversationDetails details;
    private final List<Message> loaded;
    private long delivered;

    MessageFacts(Conversations parts, ConversationDetails details, List<Message> loaded) {
        this.parts = parts;
        this.details = details;
        this.loaded = loaded;
    }

    @Override
    public Original original(MessageId id) {
        return details.originals().find(id);
    }

    @Override
    public boolean isStarred(MessageId id) {
        return parts.details().stars().isStarred(id);
    }

    @Override
    public Optional<String> readerOf(Message message) {
        return Optional.ofNullable(message.readBy())
                .flatMap(details.readers()::find)
                .map(Reader::firstName);
    }

    @Override
    public boolean isDelivered(Message message) {
        return message.seq() <= delivered;
    }

    @Override
    public boolean isAcknowledging(MessageId id) {
        return parts.acknowledging().given().containsKey(id);
    }

    /** Whether more of the room is delivered than before. */
    boolean deliveredUpTo(long seq) {
        boolean isMore = seq > delivered;
        delivered = Math.max(delivered, seq);
        return isMore;
    }

    /** Asked for where it is neither loaded nor known beside. */
    Quote quoteOf(MessageId id) {
        var quote = new Quotes(parts.me(), parts.texts(), loaded, this).of(id);
        if (quote.state() == Quote.State.ASKED) {
            details.originals().ask(id);
        }
        return quote;
    }

    /** The last pinned first; those among the loaded ones until the server has told all. */
    List<Message> pinned() {
        return details.pins().all().orElseGet(() -> Pins.among(loaded));
    }

    boolean isTakenBack(DepositId deposit) {
        return loaded.stream()
                .flatMap(message -> Deposit.in(message.metadata()).stream())
                .anyMatch(later -> deposit.equals(later.reverses()));
    }

    /** Whoever has read in this room, of both galleries. */
    List<Reader> readers() {
        return details.readers().all();
    }

    /** Who of the other gallery has read so far, the first one at the top. */
    List<Reading> readingsOf(Message message) {
        return details.readers().all().stream()
                .filter(reader -> !reader.galleryId().equals(message.galleryId()))
                .filter(reader -> reader.lastReadSeq() >= message.seq())
                .map(reader -> Reading.of(reader, message))
                .sorted()
                .toList();
    }
}
