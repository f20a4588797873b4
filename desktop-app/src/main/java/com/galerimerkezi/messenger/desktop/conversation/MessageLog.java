package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One room's known messages by their place. Pages and events come in any order: what happened while a page was on its
 * way is applied again on top of it.
 */
final class MessageLog {

    private final TreeMap<Long, Message> known = new TreeMap<>();
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
        page.forEach(message -> known.put(message.seq(), message));
        sincePageWasAsked.forEach(this::change);
        pageFailed();
    }

    /** What lies before a hole is left out: it can be asked for again by scrolling up. */
    void newestCame(List<Message> page) {
        if (!page.isEmpty() && !known.containsKey(page.getFirst().seq() - 1)) {
            known.headMap(page.getFirst().seq()).clear();
        }
        pageCame(page);
    }

    void apply(ServerEvent.Durable event) {
        if (pagesOnTheirWay > 0) {
            sincePageWasAsked.add(event);
        }
        change(event);
    }

    private void change(ServerEvent.Durable event) {
        MessageEvents.broughtBy(event).ifPresent(message -> known.put(message.seq(), message));
        known.replaceAll((_, message) -> MessageEvents.after(message, event));
    }

    void addIfNew(Message message) {
        known.putIfAbsent(message.seq(), message);
    }

    void clear() {
        known.clear();
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
