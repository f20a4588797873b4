package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the user sent, until the server has it: first on disk, then on its way, one at a time in each room. A message is
 * in the cache before its row here goes; a crash in between leaves both, and the start takes the row away.
 */
public final class Outbox implements Follower {

    /** What somebody wrote, for another room. */
    record Forwarded(String text, ForwardedFrom origin) {}

    private final Map<RoomId, OutboxLane> lanes = new HashMap<>();
    private final OutgoingRepository rows;
    private final MessageSender sender;
    private final ConversationStores conversations;
    private final Background background;
    private final UserId me;
    private final Clock clock;

    public Outbox(
            SqliteFile file,
            MessageSender sender,
            ConversationStores conversations,
            Background background,
            UserId me,
            Clock clock) {
        this.rows = new OutgoingRepository(file);
        this.sender = sender;
        this.conversations = conversations;
        this.background = background;
        this.me = me;
        this.clock = clock;
    }

    /** Goes on with what is on disk. Reads it, so it is not called on the UI thread. */
    public void start() {
        rows.queueAgain();
        rows.findAll().stream()
                .filter(message -> conversations.isKnown(message.id()))
                .forEach(message -> rows.delete(message.id()));
        var waiting = rows.findAll();
        background.onUi(() -> waiting.forEach(message -> {
            conversations.of(message.roomId()).add(message);
            lane(message.roomId()).wake();
        }));
    }

    /** Completes when the message is safely on disk: only then the composer clears. */
    public CompletableFuture<Void> send(RoomId room, String text) {
        return send(room, text, null, null);
    }

    public CompletableFuture<Void> send(
            RoomId room, String text, @Nullable MessageId replyTo, @Nullable Importance importance) {
        var message = OutgoingMessage.queued(room, text, clock.instant(), replyTo, importance, null);
        return stored(List.of(message), () -> rows.insert(message));
    }

    /** For an answer to a notification: what is being written in that room stays its draft. */
    public CompletableFuture<Void> sendBesideDraft(RoomId room, String text) {
        var messages = List.of(OutgoingMessage.queued(room, text, clock.instant(), null, null, null));
        return stored(messages, () -> rows.insertBesideDraft(messages));
    }

    /** In their order; the comment, if there is one, goes before them. All of it or nothing is kept. */
    CompletableFuture<Void> forward(RoomId room, String comment, List<Forwarded> forwarded) {
        var now = clock.instant();
        var messages = new ArrayList<OutgoingMessage>();
        if (!comment.isBlank()) {
            messages.add(OutgoingMessage.queued(room, comment.strip(), now, null, null, null));
        }
        forwarded.forEach(one -> messages.add(OutgoingMessage.queued(room, one.text(), now, null, null, one.origin())));
        return stored(messages, () -> rows.insertBesideDraft(messages));
    }

    private CompletableFuture<Void> stored(List<OutgoingMessage> messages, Runnable insert) {
        return background
                .inOrder(() -> {
                    insert.run();
                    return messages;
                })
                .thenAccept(all -> all.forEach(message -> {
                    conversations.of(message.roomId()).add(message);
                    lane(message.roomId()).wake();
                }));
    }

    public void retry(ClientMessageId id) {
        var _ = background
                .inOrder(() -> rows.retry(id))
                .thenAccept(found -> found.ifPresent(message -> {
                    conversations.of(message.roomId()).changed(message);
                    lane(message.roomId()).wake();
                }));
    }

    /** Nothing while it is on its way. */
    public void delete(ClientMessageId id) {
        var _ = taken(id, rows::take);
    }

    /** Makes the message a draft again and returns its text; fails while it is on its way. */
    public CompletableFuture<String> takeBack(ClientMessageId id) {
        return taken(id, rows::takeIntoDraft);
    }

    private CompletableFuture<String> taken(
            ClientMessageId id, Function<ClientMessageId, Optional<OutgoingMessage>> step) {
        return background.inOrder(() -> step.apply(id)).thenApply(found -> {
            var message = found.orElseThrow(() -> new IllegalStateException("on its way"));
            conversations.of(message.roomId()).gone(id);
            lane(message.roomId()).wake();
            return message.text();
        });
    }

    /** The line is there again: nobody waits longer. On the UI thread. */
    public void reached() {
        lanes.values().forEach(OutboxLane::lineIsBack);
    }

    private OutboxLane lane(RoomId room) {
        return lanes.computeIfAbsent(room, id -> {
            var lane = new OutboxLane(id, rows, sender, conversations, background);
            var _ = background.start(lane);
            return lane;
        });
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    /** Only now: until the cache has the message, this row is all that this computer knows of it. */
    @Override
    public void kept(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.NewMessage sent
                && sent.message().senderId().equals(me)
                && sent.message().clientMessageId() != null) {
            rows.delete(sent.message().clientMessageId());
        }
    }

    /** The conversation drops what arrived, by its id. */
    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.NewMessage sent
                && sent.message().senderId().equals(me)
                && sent.message().clientMessageId() != null) {
            conversations.of(sent.roomId()).gone(sent.message().clientMessageId());
        }
    }

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {}
}
