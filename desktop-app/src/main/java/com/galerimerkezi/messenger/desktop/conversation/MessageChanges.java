package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What becomes of messages that the server has. The row changes when the server's event comes. */
public final class MessageChanges {

    private static final Duration EDITABLE = Duration.ofHours(24);

    private final Server server;
    private final Background background;
    private final UserId me;
    private final Clock clock;

    /** Each fails with the server's refusal. */
    public interface Server {
        void edit(RoomId room, MessageId message, String content);

        void delete(RoomId room, MessageId message);

        void react(RoomId room, MessageId message, String emoji);

        void takeReactionBack(RoomId room, MessageId message, String emoji);

        void pin(RoomId room, MessageId message, boolean pinned);

        void star(RoomId room, MessageId message, boolean starred);

        void markUnread(RoomId room, MessageId from);
    }

    public MessageChanges(Server server, Background background, UserId me, Clock clock) {
        this.server = server;
        this.background = background;
        this.me = me;
        this.clock = clock;
    }

    /** The server has the last word on it. What is forwarded are another's words. */
    boolean canEdit(Message message) {
        return canDelete(message)
                && !ForwardedFrom.isClaimedIn(message.metadata())
                && message.messageType() == MessageType.TEXT
                && clock.instant().isBefore(message.createdAt().plus(EDITABLE));
    }

    boolean canDelete(Message message) {
        return message.senderId().equals(me) && canAnswer(message);
    }

    /** Also a quote, a pin, a star or a place to read on from. */
    static boolean canAnswer(Message message) {
        return message.deletedAt() == null
                && (message.messageType() == MessageType.TEXT || message.messageType() == MessageType.FILE);
    }

    boolean hasReacted(Message message, String emoji) {
        return message.reactions().stream()
                .filter(reaction -> reaction.emoji().equals(emoji))
                .flatMap(reaction -> reaction.users().stream())
                .anyMatch(giver -> giver.userId().equals(me));
    }

    CompletableFuture<Void> edit(Message message, String content) {
        return call(() -> server.edit(message.roomId(), message.id(), content));
    }

    CompletableFuture<Void> delete(Message message) {
        return call(() -> server.delete(message.roomId(), message.id()));
    }

    /** One after the other; after the first that is refused, the others stay. */
    CompletableFuture<Void> delete(List<Message> messages) {
        return call(() -> messages.forEach(message -> server.delete(message.roomId(), message.id())));
    }

    /** Gives the reaction, or takes it back. */
    CompletableFuture<Void> react(Message message, String emoji) {
        boolean back = hasReacted(message, emoji);
        return call(() -> {
            if (back) {
                server.takeReactionBack(message.roomId(), message.id(), emoji);
            } else {
                server.react(message.roomId(), message.id(), emoji);
            }
        });
    }

    CompletableFuture<Void> pin(Message message, boolean pinned) {
        return call(() -> server.pin(message.roomId(), message.id(), pinned));
    }

    CompletableFuture<Void> star(Message message, boolean starred) {
        return call(() -> server.star(message.roomId(), message.id(), starred));
    }

    CompletableFuture<Void> markUnread(Message from) {
        return call(() -> server.markUnread(from.roomId(), from.id()));
    }

    private CompletableFuture<Void> call(Runnable change) {
        return background
                .call(() -> {
                    change.run();
                    return true;
                })
                .thenAccept(_ -> {});
    }
}
