package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One room's known messages by their place. Pages and events come in any order: what happened while a page was on its
 * way is applied again on top of it. Usually they reach up to the newest one; while one reads far above they are a
 * stretch apart from it.
 */
final class MessageLog {

    /** So many new ones below what one reads are counted; nobody counts further. */
    private static final int MOST_BEYOND = 1_000;

    private final TreeMap<Long, Message> known = new TreeMap<>();
    private final Map<MessageId, Long> places = new HashMap<>();
    private final List<ServerEvent.Durable> sincePageWasAsked = new ArrayList<>();
    /** New ones that came while the stretch was apart. */
    private final TreeMap<Long, Message> beyond = new TreeMap<>();

    private int pagesOnTheirWay;
    private boolean apart;
    private long newest;

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
        joinNewest();
        sincePageWasAsked.forEach(this::change);
        pageFailed();
    }

    /**
     * What lies before a hole is left out: it can be asked for again by scrolling up. A stretch that is apart stays: one
     * reads there.
     */
    void newestCame(List<Message> page) {
        if (apart) {
            newest = page.isEmpty() ? newest : Math.max(newest, page.getLast().seq());
            pageCame(List.of());
            return;
        }
        if (!page.isEmpty() && !known.containsKey(page.getFirst().seq() - 1)) {
            forget(known.headMap(page.getFirst().seq()));
        }
        apart = false;
        pageCame(page);
    }

    /** From somewhere else in the room, in the place of all that was known. */
    void elsewhereCame(List<Message> page) {
        if (!page.isEmpty()) {
            forget(known);
            apart = true;
        }
        pageCame(page);
    }

    /** One that was asked for before the stretch lost its beginning does not join it any more. */
    void olderCame(List<Message> page) {
        boolean joins = known.isEmpty() || page.isEmpty() || page.getLast().seq() + 1 >= known.firstKey();
        pageCame(joins ? page : List.of());
    }

    /** A stretch that is apart has no holes. */
    private void joinNewest() {
        if (apart && !known.isEmpty()) {
            long last = contiguous().getLast().seq();
            forget(known.tailMap(last, false));
            apart = last < newest;
        }
        if (!apart) {
            beyond.clear();
        }
    }

    void apply(ServerEvent.Durable event) {
        if (pagesOnTheirWay > 0) {
            sincePageWasAsked.add(event);
        }
        change(event);
    }

    /** Looks only at those that the event may mean: many may be known, and a hundred events come a second. */
    private void change(ServerEvent.Durable event) {
        switch (event) {
            case ServerEvent.NewMessage e -> add(e.message());
            case ServerEvent.MessageUpdated e -> changeOne(e.message().id(), event);
            case ServerEvent.MessageDeleted e -> changeOne(e.message().id(), event);
            case ServerEvent.ReactionChanged e -> changeOne(e.messageId(), event);
            case ServerEvent.MessageAcknowledged e -> changeOne(e.messageId(), event);
            case ServerEvent.MessagesRead e -> read(e);
            case ServerEvent.MessagesDelivered _,
                    ServerEvent.StarChanged _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.VehicleUpdated _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.OfTeam _,
                    ServerEvent.GalleryUpdated _,
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

    void addIfNew(Message message) {
        if (!known.containsKey(message.seq())) {
            add(message);
        }
    }

    /** Behind a stretch that is apart there is a hole, which only pages fill. */
    private void add(Message message) {
        newest = Math.max(newest, message.seq());
        if (apart && (known.isEmpty() || message.seq() > known.lastKey() + 1)) {
            beyond.put(message.seq(), message);
            if (beyond.size() > MOST_BEYOND) {
                beyond.pollFirstEntry();
            }
        } else {
            put(message);
            joinNewest();
        }
    }

    private void put(Message message) {
        newest = Math.max(newest, message.seq());
        known.put(message.seq(), message);
        places.put(message.id(), message.seq());
    }

    /** Keeps the oldest ones; what is newer can be asked for again by scrolling down. */
    void keepOldest(int most) {
        var run = contiguous();
        if (run.size() > most) {
            forget(known.tailMap(run.get(most - 1).seq(), false));
            apart = true;
        }
    }

    void keepNewest(int most) {
        if (known.size() > most) {
            forget(known.headMap(known.lastKey() - most + 1));
        }
    }

    private void forget(SortedMap<Long, Message> stretch) {
        stretch.values().forEach(message -> places.remove(message.id()));
        stretch.clear();
    }

    /** Whether newer ones than the known stretch are on the server. */
    boolean isApart() {
        return apart;
    }

    /** The place of the newest message that was ever heard of; 0 before any. */
    long newest() {
        return newest;
    }

    /** Without those that pages have brought meanwhile. */
    List<Message> beyond() {
        return List.copyOf((known.isEmpty() ? beyond : beyond.tailMap(known.lastKey(), false)).values());
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
