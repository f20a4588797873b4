package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The messages of one chat with which something is done together, in the order in which they were said. */
final class ChosenMessages {

    /** More in one go would fill another chat with what nobody looked at. */
    static final int MOST = 100;

    private final ReadOnlyObjectWrapper<List<Message>> messages = new ReadOnlyObjectWrapper<>(List.of());
    private long from;

    /** Another list with every change. */
    ReadOnlyObjectProperty<List<Message>> messages() {
        return messages.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return messages.get().isEmpty();
    }

    boolean has(TimelineRow row) {
        return row instanceof MessageRow shown
                && !isEmpty()
                && shown.messages().stream()
                        .anyMatch(message -> messages.get().stream()
                                .anyMatch(chosen -> chosen.id().equals(message.id())));
    }

    static boolean canChoose(TimelineRow row) {
        return row instanceof MessageRow shown && shown.message().deletedAt() == null;
    }

    /** All that the row shows, or nothing of it any more. */
    void toggle(TimelineRow row) {
        if (!canChoose(row)) {
            return;
        }
        var next = bySeq();
        var shown = ((MessageRow) row).messages();
        if (has(row)) {
            shown.forEach(message -> next.remove(message.seq()));
        } else {
            shown.forEach(message -> next.put(message.seq(), message));
        }
        from = shown.getFirst().seq();
        set(next);
    }

    void toggle(Message message) {
        var next = bySeq();
        if (next.remove(message.seq()) == null) {
            next.put(message.seq(), message);
        }
        from = message.seq();
        set(next);
    }

    /** From the row that was chosen last up to this one. */
    void extendTo(TimelineRow row, List<TimelineRow> rows) {
        if (!canChoose(row) || isEmpty()) {
            toggle(row);
            return;
        }
        long to = ((MessageRow) row).message().seq();
        var next = bySeq();
        rows.stream()
                .filter(ChosenMessages::canChoose)
                .flatMap(between -> ((MessageRow) between).messages().stream())
                .filter(message -> message.seq() >= Math.min(from, to) && message.seq() <= Math.max(from, to))
                .forEach(message -> next.put(message.seq(), message));
        set(next);
    }

    /** As they are now: changed ones with their new words, removed ones not at all. */
    void refresh(List<TimelineRow> rows) {
        if (isEmpty()) {
            return;
        }
        var next = bySeq();
        rows.stream()
                .filter(MessageRow.class::isInstance)
                .flatMap(row -> ((MessageRow) row).messages().stream())
                .filter(message -> next.containsKey(message.seq()))
                .forEach(message -> {
                    if (message.deletedAt() == null) {
                        next.put(message.seq(), message);
                    } else {
                        next.remove(message.seq());
                    }
                });
        set(next);
    }

    void clear() {
        messages.set(List.of());
    }

    private NavigableMap<Long, Message> bySeq() {
        var map = new TreeMap<Long, Message>();
        messages.get().forEach(message -> map.put(message.seq(), message));
        return map;
    }

    private void set(NavigableMap<Long, Message> next) {
        while (next.size() > MOST) {
            next.pollFirstEntry();
        }
        var now = List.copyOf(next.values());
        if (!now.equals(messages.get())) {
            messages.set(now);
        }
    }
}
