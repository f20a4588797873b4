package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.pictures.PictureSequence;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One list of a room, oldest first, from its newest page on; it follows the log. Lives on the UI thread. */
public final class RoomMedia implements PictureSequence {

    private static final int PAGE = 60;

    private final RoomId room;
    private final MediaKind kind;
    private final MediaPages server;
    private final Background background;
    private final ObservableList<Message> messages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ReadOnlyBooleanWrapper hasOlder = new ReadOnlyBooleanWrapper();
    private final Map<MessageId, Message> changed = new HashMap<>();
    private final Set<MessageId> gone = new HashSet<>();
    private final List<Message> arrived = new ArrayList<>();
    private boolean asking;
    /** The newest page is here, though there may be nothing on it. */
    private boolean begun;
    /** How often everything was void: an answer to a question from before that is none. */
    private int beginnings;

    RoomMedia(RoomId room, MediaKind kind, MediaPages server, Background background) {
        this.room = room;
        this.kind = kind;
        this.server = server;
        this.background = background;
    }

    @Override
    public ObservableList<Message> all() {
        return messages;
    }

    @Override
    public ReadOnlyBooleanProperty hasOlder() {
        return hasOlder.getReadOnlyProperty();
    }

    /** Of what was asked for last: the newest page, or an older one. */
    ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /** The newest page, or the next older one. */
    @Override
    public void loadOlder() {
        if (asking || (begun && !hasOlder.get())) {
            return;
        }
        asking = true;
        state.set(LoadState.LOADING);
        @Nullable
        MessageId before = messages.isEmpty() ? null : messages.getFirst().id();
        int asked = beginnings;
        var _ = background.call(() -> server.page(room, kind, before, PAGE)).whenComplete((page, _) -> {
            if (asked == beginnings) {
                answered(page);
            }
        });
    }

    private void answered(@Nullable List<Message> page) {
        asking = false;
        if (page != null) {
            begun = true;
            put(page);
            hasOlder.set(page.size() == PAGE);
            List.copyOf(arrived).forEach(this::add);
            arrived.clear();
        }
        state.set(page == null ? LoadState.FAILED : LoadState.READY);
    }

    /** What the log told while they were on their way is younger than they are. */
    private void put(List<Message> page) {
        var known = new HashSet<MessageId>();
        messages.forEach(message -> known.add(message.id()));
        var fresh = new ArrayList<Message>();
        for (var message : page.reversed()) {
            var now = changed.getOrDefault(message.id(), message);
            if (!gone.contains(message.id()) && !known.contains(message.id()) && isOfThese(now)) {
                fresh.add(now);
            }
        }
        messages.addAll(0, fresh);
    }

    private boolean isOfThese(Message message) {
        return MediaKind.listOf(message).filter(kind::equals).isPresent();
    }

    /** The line is there again: what failed is asked for again. */
    void reached() {
        if (state.get() == LoadState.FAILED) {
            loadOlder();
        }
    }

    void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.NewMessage sent && sent.roomId().equals(room)) {
            add(sent.message());
        } else if (event instanceof ServerEvent.MessageUpdated now
                && now.roomId().equals(room)) {
            change(now.message());
        } else if (event instanceof ServerEvent.MessageDeleted now
                && now.roomId().equals(room)) {
            gone.add(now.message().id());
            messages.removeIf(known -> known.id().equals(now.message().id()));
        }
    }

    /** An event may come twice, and before the page that it belongs after: alone it would look like all there is. */
    private void add(Message sent) {
        var message = changed.getOrDefault(sent.id(), sent);
        if (gone.contains(message.id())) {
            return;
        }
        if (!begun) {
            arrived.add(sent);
            loadOlder();
        } else if (isOfThese(message)
                && (messages.isEmpty() || message.seq() > messages.getLast().seq())) {
            messages.add(message);
        }
    }

    /** An address may be written into a message, or out of it. */
    private void change(Message message) {
        changed.put(message.id(), message);
        messages.removeIf(known -> known.id().equals(message.id()) && !isOfThese(message));
        int place = 0;
        while (place < messages.size() && messages.get(place).seq() < message.seq()) {
            place++;
        }
        if (place < messages.size() && messages.get(place).id().equals(message.id())) {
            messages.set(place, message);
        } else if (begun && isOfThese(message) && (place > 0 || !hasOlder.get())) {
            messages.add(place, message);
        }
    }

    /** Everything known is void. */
    void beginAnew() {
        beginnings++;
        asking = false;
        begun = false;
        messages.clear();
        changed.clear();
        gone.clear();
        arrived.clear();
        hasOlder.set(false);
        loadOlder();
    }
}
