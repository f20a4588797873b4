package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.StarChanged;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.contract.StarredPage;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Messages that one user wants to find again; nobody else sees or hears of them. */
@Service
class StarService {

    private final MessageChange change;
    private final MessageRepository messages;
    private final StarRepository stars;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;

    StarService(
            MessageChange change,
            MessageRepository messages,
            StarRepository stars,
            EventLog eventLog,
            Transactions transactions,
            Clock clock) {
        this.change = change;
        this.messages = messages;
        this.stars = stars;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
    }

    void star(Caller caller, RoomId room, MessageId id) {
        change.ofLiving(caller, room, id, (_, message) -> {
            // As exact as the database keeps it, so that the event and the list say the same.
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (stars.insert(caller.userId(), id, now)) {
                tell(caller, message, now);
            }
            return message;
        });
    }

    void unstar(Caller caller, RoomId room, MessageId id) {
        change.ofLiving(caller, room, id, (_, message) -> {
            if (stars.delete(caller.userId(), id)) {
                tell(caller, message, null);
            }
            return message;
        });
    }

    StarredPage page(Caller caller, @Nullable StarPlace before, int limit) {
        return transactions.read(() -> {
            var places = stars.find(caller, before, limit);
            var next = places.size() < limit ? null : places.getLast().toString();
            return new StarredPage(starred(places), next);
        });
    }

    private List<StarredMessage> starred(List<StarPlace> places) {
        var times = places.stream().collect(Collectors.toMap(StarPlace::message, StarPlace::at));
        var order = Comparator.comparing(StarredMessage::starredAt)
                .thenComparing(starred -> starred.message().id().toString())
                .reversed();
        return messages.findWithIds(times.keySet()).stream()
                .map(message -> new StarredMessage(message, times.getOrDefault(message.id(), Instant.EPOCH)))
                .sorted(order)
                .toList();
    }

    private void tell(Caller caller, Message message, @Nullable Instant at) {
        var room = message.roomId();
        eventLog.append(RoomEvent.within(
                room,
                ServerEvent.STAR_CHANGED,
                caller.galleryId(),
                caller.userId(),
                new StarChanged(room, message.id(), at, RoomEvent.CURSOR_TO_COME)));
    }
}
