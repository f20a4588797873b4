package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The messages of one open conversation that the server does not have yet, and what can be done with them. */
final class UnsentMessages {

    private final ConversationStore store;
    private final Outbox outbox;

    UnsentMessages(ConversationStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    /** For a moment a message may be in both lists; it is one row. */
    List<OutgoingMessage> all() {
        return store.outgoing().stream()
                .filter(waiting -> store.messages().stream()
                        .noneMatch(message -> waiting.id().equals(message.clientMessageId())))
                .toList();
    }

    void retry(ClientMessageId id) {
        outbox.retry(id);
    }

    void delete(ClientMessageId id) {
        outbox.delete(id);
    }

    Optional<MessageId> answeredBy(ClientMessageId id) {
        return store.outgoing().stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .map(OutgoingMessage::replyToId);
    }

    Optional<Importance> importanceOf(ClientMessageId id) {
        return store.outgoing().stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .map(OutgoingMessage::importance);
    }

    CompletableFuture<String> takeBack(ClientMessageId id) {
        return outbox.takeBack(id);
    }
}
