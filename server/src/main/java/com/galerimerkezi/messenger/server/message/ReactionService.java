package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.ReactionChanged;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.List;
import org.springframework.stereotype.Service;

/** Emoji under messages, of both sides, one of each for a user. */
@Service
class ReactionService {

    private static final int MOST_DIFFERENT = 20;

    private final MessageChange change;
    private final ReactionRepository reactions;

    ReactionService(MessageChange change, ReactionRepository reactions) {
        this.change = change;
        this.reactions = reactions;
    }

    List<Reaction> add(Caller caller, RoomId room, MessageId id, String emoji) {
        return change.ofLiving(caller, room, id, (head, message) -> {
            MessageChange.refuseClosed(head);
            refuseOneTooMany(message, emoji);
            return reactions.insert(id, emoji, caller.userId()) ? tell(head, message) : message.reactions();
        });
    }

    List<Reaction> remove(Caller caller, RoomId room, MessageId id, String emoji) {
        return change.ofLiving(
                caller,
                room,
                id,
                (head, message) ->
                        reactions.delete(id, emoji, caller.userId()) ? tell(head, message) : message.reactions());
    }

    private List<Reaction> tell(RoomHead head, Message before) {
        var room = before.roomId();
        var present = change.present(room, before.id()).reactions();
        change.tell(
                head,
                room,
                ServerEvent.REACTION_CHANGED,
                new ReactionChanged(room, before.id(), present, RoomEvent.CURSOR_TO_COME));
        return present;
    }

    private static void refuseOneTooMany(Message message, String emoji) {
        var given = message.reactions();
        if (given.size() >= MOST_DIFFERENT
                && given.stream().noneMatch(reaction -> reaction.emoji().equals(emoji))) {
            throw RefusedException.field("emoji", "too_many");
        }
    }
}
