package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Messages that are known by their ids, wherever they stand. What happens while some are on their way is applied again
 * on top of them.
 */
final class FollowedMessages {

    private final Map<MessageId, Message> known = new LinkedHashMap<>();
    private final List<ServerEvent.Durable> sinceAsked = new ArrayList<>();
    private final Predicate<Message> joins;
    private int onTheirWay;

    /** A changed message that joins is taken in although it was not known. */
    FollowedMessages(Predicate<Message> joins) {
        this.joins = joins;
    }

    void asked() {
        onTheirWay++;
    }

    void failed() {
        onTheirWay--;
        if (onTheirWay == 0) {
            sinceAsked.clear();
        }
    }

    void came(List<Message> messages) {
        messages.forEach(message -> known.put(message.id(), message));
        sinceAsked.forEach(this::change);
        failed();
    }

    /** Whether something of it is another now. */
    boolean apply(ServerEvent.Durable event) {
        if (onTheirWay > 0) {
            sinceAsked.add(event);
        }
        return change(event);
    }

    private boolean change(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.NewMessage) {
            return false;
        }
        var before = List.copyOf(known.values());
        if (event instanceof ServerEvent.MessageUpdated changed && joins.test(changed.message())) {
            known.put(changed.message().id(), changed.message());
        }
        known.replaceAll((_, message) -> MessageEvents.after(message, event));
        return !before.equals(List.copyOf(known.values()));
    }

    Optional<Message> find(MessageId id) {
        return Optional.ofNullable(known.get(id));
    }

    Collection<Message> all() {
        return known.values();
    }
}
