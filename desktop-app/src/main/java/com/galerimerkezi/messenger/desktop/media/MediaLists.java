package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.ArrayList;
import java.util.List;

/** The lists that are on the screen; they follow the log and nothing of them is kept. Lives on the UI thread. */
public final class MediaLists {

    private final List<RoomMedia> shown = new ArrayList<>();
    private final MediaPages server;
    private final Background background;

    public MediaLists(MediaPages server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** Until it is closed again. */
    RoomMedia open(RoomId room, MediaKind kind) {
        var list = new RoomMedia(room, kind, server, background);
        shown.add(list);
        list.loadOlder();
        return list;
    }

    void close(RoomMedia list) {
        shown.remove(list);
    }

    /** When what just changed is laid out. */
    void soon(Runnable action) {
        background.onUi(action);
    }

    public void reached() {
        shown.forEach(RoomMedia::reached);
    }

    public void apply(ServerEvent.Durable event) {
        shown.forEach(list -> list.apply(event));
    }

    /** Everything known is void. */
    public void beginAnew() {
        shown.forEach(RoomMedia::beginAnew);
    }
}
