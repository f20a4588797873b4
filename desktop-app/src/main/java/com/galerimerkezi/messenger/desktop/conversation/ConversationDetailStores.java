package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.media.MediaLists;
import com.galerimerkezi.messenger.desktop.media.MediaPages;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The details of every room that was looked at, and the stars of all; they follow the log and are not kept on disk. */
public final class ConversationDetailStores implements Follower {

    private final Map<RoomId, ConversationDetails> details = new HashMap<>();
    private final StarStore stars;
    private final MediaLists media;
    private final MessageRepository cached;
    private final MessageLookups server;
    private final Background background;

    public ConversationDetailStores(CacheFile cache, MessageLookups server, MediaPages pages, Background background) {
        this.cached = new MessageRepository(cache);
        this.stars = new StarStore(server, background);
        this.media = new MediaLists(pages, background);
        this.server = server;
        this.background = background;
    }

    /** On the UI thread. */
    ConversationDetails of(RoomId room) {
        return details.computeIfAbsent(room, id -> new ConversationDetails(id, cached, server, background));
    }

    StarStore stars() {
        return stars;
    }

    public MediaLists media() {
        return media;
    }

    CompletableFuture<List<MessageVersion>> history(Message message) {
        return background.call(() -> server.history(message.roomId(), message.id()));
    }

    public void reached() {
        stars.reached();
        media.reached();
        details.values().forEach(ConversationDetails::reached);
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    @Override
    public void apply(ServerEvent.Durable event) {
        stars.apply(event);
        media.apply(event);
        MessageEvents.roomOf(event).map(details::get).ifPresent(room -> room.apply(event));
    }

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {
        stars.beginAnew();
        media.beginAnew();
        details.values().forEach(ConversationDetails::beginAnew);
    }
}
