package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One room's known messages by their place. Pages and events come in any order: what happened while a page was on its
 * way is applied again on top of it.
 */
final class MessageLog {

    private final TreeMap<Long, Message> known = new TreeMap<>();
    private final Map<MessageId, Long> places = new HashMap<>();
    private final List<ServerEvent.Durable> sincePageWasAsked = new ArrayList<>();
    private int pagesOnTheirWay;

    void pageAsked() {
        pagesOnTheirWay++;
    }

    void pageFailed() {
        pagesOnTheirWay--;
        if (pagesOnTheirWay == 0) {
            sincePageWasAsked.clear();
        }
    }

    void pageCame(List<Message> page) {
        page.forEach(this::put);
        sincePageWasAsked.forEach(this::change);
        pageFailed();
    }

    /** What lies before a hole is left out: it can be asked for again by scrolling up. */
    void newestCame(List<Message> page) {
        if (!page.isEmpty() && !known.containsKey(page.getFirst().seq() - 1)) {
            var beforeTheHole = known.headMap(page.getFirst().seq());
            beforeTheHole.values().forEach(message -> places.remove(message.id()));
            beforeTheHole.clear();
        }
        pageCame(page);
    }

    void apply(ServerEvent.Durable event) {
        if (pagesOnTheirWay > 0) {
            sincePageWasAsked.add(event);
        }
        change(event);
    }

    /** Looks only at those that the event may mean: a hundred thousand may be known, and a hundred events come a second. */
    private void change(ServerEvent.Durable event) {
        switch (event) {
            case ServerEvent.NewMessage e -> put(e.message());
            case ServerEvent.MessageUpdated e -> changeOne(e.message().id(), event);
            case ServerEvent.MessageDeleted e -> changeOne(e.message().id(), event);
            case ServerEvent.ReactionChanged e -> changeOne(e.messageId(), event);
            case ServerEvent.MessagesRead e -> read(e);
            case ServerEvent.StarChanged _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.Noop _ -> {}
        }
    }

    private void read(ServerEvent.MessagesRead event) {
        if (event.messageId() != null) {
            changeOne(event.messageId(), event);
        } else {
            known.headMap(event.upToSeq(), true)
                    .replaceAll(
                            (_, message) -> message.readAt() == null ? MessageEvents.after(message, event) : message);
        }
    }

    private void changeOne(MessageId id, ServerEvent.Durable event) {
        var place = places.get(id);
        if (place != null) {
            known.computeIfPresent(place, (_, message) -> MessageEvents.after(message, event));
        }
    }

    private void put(Message message) {
        known.put(message.seq(), message);
        places.put(message.id(), message.seq());
    }

    void addIfNew(Message message) {
        if (!known.containsKey(message.seq())) {
            put(message);
        }
    }

    /** From the first known one on, up to a hole: an answer may overtake the events before it. */
    List<Message> contiguous() {
        var run = new ArrayList<Message>(known.size());
        for (var message : known.values()) {
            if (!run.isEmpty() && message.seq() != run.getLast().seq() + 1) {
                break;
            }
            run.add(message);
        }
        return run;
    }
}
