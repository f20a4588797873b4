package com.galerimerkezi.messenger.desktop.schedule;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.ScheduledState;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The gallery's messages for later, of the chats that were looked at. Lives on the UI thread. */
public final class Schedule implements Follower {

    private final Map<RoomId, ObservableList<ScheduledMessage>> rooms = new HashMap<>();
    private final ScheduleServer server;
    private final Background background;

    public Schedule(ScheduleServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** Those that wait and those that could not be sent, the earliest first; follows every change. */
    public ObservableList<ScheduledMessage> of(RoomId room) {
        var known = rooms.get(room);
        if (known == null) {
            known = FXCollections.observableArrayList();
            rooms.put(room, known);
            ask(room);
        }
        return known;
    }

    public CompletableFuture<ScheduledMessage> add(RoomId room, ScheduleRequest request) {
        return done(() -> server.schedule(room, request));
    }

    CompletableFuture<ScheduledMessage> change(ScheduledMessage scheduled, ScheduleRequest request) {
        return done(() -> server.reschedule(scheduled.roomId(), scheduled.id(), request));
    }

    CompletableFuture<ScheduledMessage> cancel(ScheduledMessage scheduled) {
        return done(() -> server.cancel(scheduled.roomId(), scheduled.id()));
    }

    /** On the UI thread. */
    public void reached() {
        rooms.keySet().forEach(this::ask);
    }

    private void ask(RoomId room) {
        var _ = background.call(() -> server.scheduled(room)).thenAccept(now -> of(room).setAll(now));
    }

    private CompletableFuture<ScheduledMessage> done(Callable<ScheduledMessage> call) {
        return background.call(call).thenApply(scheduled -> {
            put(scheduled);
            return scheduled;
        });
    }

    private void put(ScheduledMessage scheduled) {
        var list = rooms.get(scheduled.roomId());
        if (list != null) {
            ScheduledId id = scheduled.id();
            var others = list.stream().filter(one -> !one.id().equals(id));
            var waits = scheduled.state() == ScheduledState.PENDING || scheduled.state() == ScheduledState.REFUSED;
            list.setAll(Stream.concat(others, waits ? Stream.of(scheduled) : Stream.empty())
                    .sorted(Comparator.comparing(ScheduledMessage::dueAt))
                    .toList());
        }
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.ScheduledChanged changed) {
            put(changed.scheduled());
        }
    }

    @Override
    public void keepAfresh(List<Room> now) {}

    @Override
    public void applyAfresh(List<Room> now) {
        reached();
    }
}
