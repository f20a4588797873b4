package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the server how far the log is on this disk, so that the other gallery sees its messages delivered: once for all
 * that came within a second, and at each new line. Lives on the UI thread.
 */
public final class Received implements Follower {

    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final CursorRepository places;
    private final GalleryId own;
    private final Consumer<Cursor> tell;
    private final Background background;
    private @Nullable Cursor untold;

    public Received(CacheFile cache, GalleryId own, Consumer<Cursor> tell, Background background) {
        this.places = new CursorRepository(cache);
        this.own = own;
        this.tell = tell;
        this.background = background;
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    @Override
    public void kept(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.NewMessage sent
                && !sent.message().galleryId().equals(own)) {
            background.onUi(() -> soon(sent.cursor()));
        }
    }

    private void soon(Cursor cursor) {
        if (untold == null) {
            var _ = background.later(GATHERING, this::tellNow);
        }
        untold = cursor;
    }

    private void tellNow() {
        var cursor = untold;
        untold = null;
        if (cursor != null) {
            tell.accept(cursor);
        }
    }

    /** What was told into a cut line, or not at all before the program ended, is told now. */
    public void reached() {
        var _ = background.call(places::find).thenAccept(found -> found.ifPresent(tell));
    }

    @Override
    public void apply(ServerEvent.Durable event) {}

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {}
}
