package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The messages that this user has starred, from all rooms. Lives on the UI thread; asked for at every new start. */
final class StarStore {

    private static final int PAGE = 200;

    /** More stars than these are no help to find anything again. */
    private static final int MOST = 2000;

    private static final Comparator<StarredMessage> LAST_STARRED_FIRST =
            Comparator.comparing(StarredMessage::starredAt).reversed();

    private final Map<MessageId, Instant> stars = new HashMap<>();
    private final Map<MessageId, StarredMessage> known = new HashMap<>();
    private final List<ServerEvent.Durable> sinceAsked = new ArrayList<>();
    private final ObservableList<StarredMessage> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final MessageLookups server;
    private final Background background;
    private boolean asking;

    StarStore(MessageLookups server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** The last starred first. */
    ObservableList<StarredMessage> messages() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    boolean isStarred(MessageId id) {
        return stars.containsKey(id);
    }

    /** The line is there: what was not loaded yet is asked for. */
    void reached() {
        if (asking || state.get() == LoadState.READY) {
            return;
        }
        asking = true;
        var _ = background.call(this::all).whenComplete((all, _) -> answered(all));
    }

    private List<StarredMessage> all() {
        var all = new ArrayList<StarredMessage>();
        @Nullable String next = null;
        do {
            var page = server.stars(next, PAGE);
            all.addAll(page.messages());
            next = page.nextCursor();
        } while (next != null && all.size() < MOST);
        return all;
    }

    private void answered(@Nullable List<StarredMessage> all) {
        asking = false;
        if (all == null) {
            sinceAsked.clear();
            state.set(LoadState.FAILED);
            return;
        }
        stars.clear();
        known.clear();
        all.forEach(this::put);
        state.set(LoadState.READY);
        sinceAsked.forEach(this::change);
        sinceAsked.clear();
        show();
    }

    private void put(StarredMessage starred) {
        stars.put(starred.message().id(), starred.starredAt());
        known.put(starred.message().id(), starred);
    }

    void apply(ServerEvent.Durable event) {
        if (asking) {
            sinceAsked.add(event);
        }
        if (!(event instanceof ServerEvent.NewMessage)) {
            change(event);
            show();
        }
    }

    private void change(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.StarChanged star) {
            change(star);
        } else if (event instanceof ServerEvent.MessageDeleted gone) {
            forget(gone.message().id());
        } else {
            known.replaceAll((_, starred) ->
                    new StarredMessage(MessageEvents.after(starred.message(), event), starred.starredAt()));
        }
    }

    private void change(ServerEvent.StarChanged star) {
        if (star.starredAt() == null) {
            forget(star.messageId());
        } else {
            stars.put(star.messageId(), star.starredAt());
            fetch(star.roomId(), star.messageId());
        }
    }

    private void forget(MessageId id) {
        stars.remove(id);
        known.remove(id);
    }

    /** The event names the message alone. */
    private void fetch(RoomId room, MessageId id) {
        var _ = background.call(() -> server.message(room, id)).thenAccept(message -> came(message));
    }

    private void came(Message message) {
        var at = stars.get(message.id());
        if (at != null && message.deletedAt() == null) {
            known.put(message.id(), new StarredMessage(message, at));
            show();
        }
    }

    private void show() {
        Lists.show(shown, known.values().stream().sorted(LAST_STARRED_FIRST).toList());
    }

    void beginAnew() {
        state.set(LoadState.LOADING);
        reached();
    }
}
