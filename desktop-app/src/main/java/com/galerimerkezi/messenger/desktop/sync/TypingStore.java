package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who is writing where. Lives on the UI thread. */
public final class TypingStore {

    /** The server's own; counted here too, because the end may be lost. */
    static final Duration LAPSE = Duration.ofSeconds(6);

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Background background;
    private final Consumer<RoomId> tellStart;
    private final Consumer<RoomId> tellStop;
    private final Clock clock;
    private final Duration lapse;
    private final Map<RoomId, ObservableList<TypingPerson>> people = new HashMap<>();
    private final Map<Writer, Future<?>> lapses = new HashMap<>();
    private final Map<RoomId, Instant> told = new HashMap<>();
    private final Map<RoomId, Boolean> writing = new HashMap<>();

    private record Writer(RoomId room, UserId user) {}

    public TypingStore(Background background, Consumer<RoomId> tellStart, Consumer<RoomId> tellStop, Clock clock) {
        this(background, tellStart, tellStop, clock, LAPSE);
    }

    TypingStore(
            Background background, Consumer<RoomId> tellStart, Consumer<RoomId> tellStop, Clock clock, Duration lapse) {
        this.background = background;
        this.tellStart = tellStart;
        this.tellStop = tellStop;
        this.clock = clock;
        this.lapse = lapse;
    }

    public ObservableList<TypingPerson> in(RoomId room) {
        return people.computeIfAbsent(room, _ -> FXCollections.observableArrayList());
    }

    /** The user writes; the server hears it every three seconds at most. */
    public void started(RoomId room) {
        var now = clock.instant();
        var last = told.get(room);
        if (last == null || !now.isBefore(last.plus(PAUSE))) {
            told.put(room, now);
            writing.put(room, true);
            tellStart.accept(room);
        }
    }

    public void stopped(RoomId room) {
        if (writing.remove(room) != null) {
            tellStop.accept(room);
        }
    }

    void heard(ServerEvent.UserTyping event) {
        background.onUi(() -> {
            var writer = new Writer(event.roomId(), event.userId());
            cancelLapse(writer);
            lapses.put(writer, background.later(lapse, () -> remove(writer)));
            var room = in(event.roomId());
            if (room.stream().noneMatch(person -> person.userId().equals(event.userId()))) {
                room.add(new TypingPerson(event.userId(), event.firstName(), event.galleryId()));
            }
        });
    }

    void wrote(RoomId room, UserId user) {
        background.onUi(() -> {
            var writer = new Writer(room, user);
            cancelLapse(writer);
            remove(writer);
        });
    }

    private void remove(Writer writer) {
        in(writer.room()).removeIf(person -> person.userId().equals(writer.user()));
    }

    private void cancelLapse(Writer writer) {
        var pending = lapses.remove(writer);
        if (pending != null) {
            pending.cancel(false);
        }
    }
}
