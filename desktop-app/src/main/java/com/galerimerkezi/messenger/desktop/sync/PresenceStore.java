package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Which galleries have someone at a desk. Lives on the UI thread. */
public final class PresenceStore {

    private static final int MOST_WATCHED = 100;

    private final Background background;
    private final Consumer<List<GalleryId>> subscribe;
    private final Map<GalleryId, ReadOnlyBooleanWrapper> galleries = new HashMap<>();
    private final Map<GalleryId, Set<UserId>> present = new HashMap<>();
    private final ReadOnlyBooleanWrapper seeing = new ReadOnlyBooleanWrapper();
    private List<GalleryId> watched = List.of();

    public PresenceStore(Background background, Consumer<List<GalleryId>> subscribe) {
        this.background = background;
        this.subscribe = subscribe;
    }

    public ReadOnlyBooleanProperty online(GalleryId gallery) {
        return wrapper(gallery).getReadOnlyProperty();
    }

    private ReadOnlyBooleanWrapper wrapper(GalleryId gallery) {
        return galleries.computeIfAbsent(gallery, _ -> new ReadOnlyBooleanWrapper());
    }

    /** The first hundred: more do not fit into one frame, and one frame takes the place of the one before. */
    public void watch(List<GalleryId> others) {
        var wanted = others.stream().distinct().limit(MOST_WATCHED).toList();
        if (!Set.copyOf(wanted).equals(Set.copyOf(watched))) {
            watched = wanted;
            subscribeAnew();
        }
    }

    /** Whether who is absent is really absent: through a cut line nobody is seen. */
    public ReadOnlyBooleanProperty seeing() {
        return seeing.getReadOnlyProperty();
    }

    /** The server forgets what a socket watched when the socket goes. */
    public void connected() {
        seeing.set(true);
        subscribeAnew();
    }

    private void subscribeAnew() {
        if (!watched.isEmpty()) {
            subscribe.accept(watched);
        }
    }

    public void disconnected() {
        seeing.set(false);
        present.clear();
        galleries.values().forEach(gallery -> gallery.set(false));
    }

    void heard(ServerEvent.PresenceChanged event) {
        background.onUi(() -> {
            var users = present.computeIfAbsent(event.galleryId(), _ -> new HashSet<>());
            var _ = event.online() ? users.add(event.userId()) : users.remove(event.userId());
            wrapper(event.galleryId()).set(!users.isEmpty());
        });
    }
}
