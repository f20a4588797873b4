package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Which galleries have someone at a desk, and when somebody last was. Lives on the UI thread. */
public final class PresenceStore {

    private static final int MOST_WATCHED = 100;

    private final Background background;
    private final Consumer<List<GalleryId>> subscribe;
    private final OwnPresence own;
    private final Map<GalleryId, ReadOnlyObjectWrapper<Attendance>> galleries = new HashMap<>();
    private final Map<GalleryId, Map<UserId, Attendance>> people = new HashMap<>();
    private final ReadOnlyBooleanWrapper seeing = new ReadOnlyBooleanWrapper();
    private List<GalleryId> watched = List.of();

    public PresenceStore(Background background, Consumer<List<GalleryId>> subscribe, Consumer<Boolean> tellAway) {
        this.background = background;
        this.subscribe = subscribe;
        this.own = new OwnPresence(background, tellAway, System::nanoTime);
    }

    /** Of whoever sits here. */
    public OwnPresence own() {
        return own;
    }

    public ReadOnlyObjectProperty<Attendance> of(GalleryId gallery) {
        return wrapper(gallery).getReadOnlyProperty();
    }

    /** Somebody is at a desk. */
    public ObservableValue<Boolean> online(GalleryId gallery) {
        return of(gallery).map(now -> now.state() == Attendance.State.HERE);
    }

    private ReadOnlyObjectWrapper<Attendance> wrapper(GalleryId gallery) {
        return galleries.computeIfAbsent(gallery, _ -> new ReadOnlyObjectWrapper<>(Attendance.UNKNOWN));
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
        own.connected();
        subscribeAnew();
    }

    private void subscribeAnew() {
        if (!watched.isEmpty()) {
            subscribe.accept(watched);
        }
    }

    public void disconnected() {
        seeing.set(false);
        people.clear();
        galleries.values().forEach(gallery -> gallery.set(Attendance.UNKNOWN));
    }

    void heard(ServerEvent.PresenceChanged event) {
        background.onUi(() -> {
            var users = people.computeIfAbsent(event.galleryId(), _ -> new HashMap<>());
            users.put(event.userId(), Attendance.of(event));
            wrapper(event.galleryId()).set(Attendance.of(users.values()));
        });
    }
}
