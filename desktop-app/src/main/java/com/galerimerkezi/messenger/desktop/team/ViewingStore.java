package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.Viewer;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which colleagues have a room on the screen, and that one has it oneself. Lives on the UI thread. */
public final class ViewingStore {

    private final Map<RoomId, ObservableList<Viewer>> viewers = new HashMap<>();
    private final Map<RoomId, ViewingActivity> mine = new HashMap<>();
    private static final Duration LAPSE = Duration.ofSeconds(6);

    private final Map<RoomId, Future<?>> lapses = new HashMap<>();
    private final Background background;
    private final UserId me;
    private final Consumer<ClientEvent.ViewingStart> tellStart;
    private final Consumer<ClientEvent.ViewingStop> tellStop;

    ViewingStore(
            Background background,
            UserId me,
            Consumer<ClientEvent.ViewingStart> tellStart,
            Consumer<ClientEvent.ViewingStop> tellStop) {
        this.background = background;
        this.me = me;
        this.tellStart = tellStart;
        this.tellStop = tellStop;
    }

    /** The others, without oneself at another desk. */
    public ObservableList<Viewer> in(RoomId room) {
        return viewers.computeIfAbsent(room, _ -> FXCollections.observableArrayList());
    }

    /** The room is on the screen; told again only where something else is done in it. */
    public void does(RoomId room, ViewingActivity activity) {
        if (mine.put(room, activity) != activity) {
            tellStart.accept(new ClientEvent.ViewingStart(room, activity));
        }
    }

    /** For a while: the room must be on the screen. */
    public void writes(RoomId room, ViewingActivity activity) {
        if (mine.containsKey(room)) {
            does(room, activity);
            forgetLapse(room);
            lapses.put(room, background.later(LAPSE, () -> stops(room)));
        }
    }

    /** He only looks again. */
    public void stops(RoomId room) {
        forgetLapse(room);
        if (mine.containsKey(room)) {
            does(room, ViewingActivity.VIEWING);
        }
    }

    private void forgetLapse(RoomId room) {
        var pending = lapses.remove(room);
        if (pending != null) {
            pending.cancel(false);
        }
    }

    public void left(RoomId room) {
        forgetLapse(room);
        if (mine.remove(room) != null) {
            tellStop.accept(new ClientEvent.ViewingStop(room));
        }
    }

    public void heard(ServerEvent.RoomViewing event) {
        background.onUi(() -> in(event.roomId())
                .setAll(event.viewers().stream()
                        .filter(viewer -> !viewer.userId().equals(me))
                        .toList()));
    }

    /** A new socket has said nothing yet. */
    void reached() {
        mine.forEach((room, activity) -> tellStart.accept(new ClientEvent.ViewingStart(room, activity)));
    }

    /** Nobody can be seen. */
    public void disconnected() {
        viewers.values().forEach(ObservableList::clear);
    }
}
