package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All conversations of the session: every one in the cache, and those that were looked at in memory. */
public final class ConversationStores implements Follower {

    /** Fewer than the server takes from one socket at a time. */
    private static final int JOINED_AGAIN = 20;

    private final Map<RoomId, ConversationStore> stores = new HashMap<>();
    private final SequencedSet<RoomId> lookedAt = new LinkedHashSet<>();
    private final MessageRepository cached;
    private final MessagePages server;
    private final Background background;
    private final Consumer<RoomId> join;

    public ConversationStores(CacheFile cache, MessagePages server, Background background, Consumer<RoomId> join) {
        this.cached = new MessageRepository(cache);
        this.server = server;
        this.background = background;
        this.join = join;
    }

    /** On the UI thread. */
    public ConversationStore of(RoomId room) {
        return stores.computeIfAbsent(
                room, id -> new ConversationStore(id, cached, server, background, () -> joined(id)));
    }

    /** Old rows would make the cache grow for ever. */
    public void prune() {
        cached.prune();
    }

    /** A new socket is in no room: it joins those that were looked at last. */
    public void reached() {
        stores.values().forEach(ConversationStore::reached);
        lookedAt.reversed().stream().limit(JOINED_AGAIN).forEach(join);
    }

    private void joined(RoomId room) {
        lookedAt.addLast(room);
        join.accept(room);
    }

    /** What this computer has of all conversations; waits for the disk. */
    public List<Message> search(String[] words, @Nullable RoomId room, int limit) {
        return cached.search(words, room, limit);
    }

    boolean isKnown(ClientMessageId id) {
        return cached.isKnown(id);
    }

    /** The server has it: on disk before it leaves the outbox. */
    void keepAcknowledged(Message message) {
        cached.saveIfNew(message);
    }

    /** A message of one's own that came as an answer, such as a file's. */
    public void acknowledged(Message message) {
        of(message.roomId()).acknowledged(message);
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        MessageEvents.broughtBy(event).ifPresent(cached::save);
        cached.change(event);
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        MessageEvents.roomOf(event).map(stores::get).ifPresent(store -> store.apply(event));
    }

    @Override
    public void keepAfresh(List<Room> rooms) {
        cached.deleteAll();
    }

    @Override
    public void applyAfresh(List<Room> rooms) {
        stores.values().forEach(ConversationStore::beginAnew);
    }
}
