package com.galerimerkezi.messenger.server.reply;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.QuickReplyChanged;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Quick replies: each user writes own ones, the gallery's owner those of all. */
@Service
class QuickReplyService {

    private static final int MOST = 200;

    private final QuickReplyRepository replies;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Clock clock;

    QuickReplyService(QuickReplyRepository replies, EventLog eventLog, Transactions transactions, Clock clock) {
        this.replies = replies;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<QuickReply> list(Caller caller) {
        return transactions.read(() -> replies.list(caller));
    }

    /** The client chooses the id, so that saving again makes no second one. */
    QuickReply save(Caller caller, QuickReplyId id, String shortcut, String content, boolean forGallery) {
        return transactions.write(() -> {
            replies.lock(caller.galleryId());
            var known = replies.list(caller);
            var earlier = known.stream().filter(one -> one.id().equals(id)).findFirst();
            var isGallerys = earlier.map(QuickReply::isGallerys).orElse(forGallery);
            requireMay(caller, isGallerys);
            if (earlier.isEmpty() && known.size() >= MOST) {
                throw RefusedException.field("shortcut", "too_many");
            }
            var reply = new QuickReply(
                    id,
                    isGallerys ? null : caller.userId(),
                    shortcut,
                    content,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            refuseTwin(known, reply);
            if (!replies.save(caller.galleryId(), reply)) {
                throw new RefusedException(ErrorCode.QUICK_REPLY_NOT_FOUND);
            }
            tell(caller, id, reply, isGallerys);
            return reply;
        });
    }

    void delete(Caller caller, QuickReplyId id) {
        transactions.write(() -> {
            replies.lock(caller.galleryId());
            var reply = replies.list(caller).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(ErrorCode.QUICK_REPLY_NOT_FOUND));
            requireMay(caller, reply.isGallerys());
            replies.delete(id);
            tell(caller, id, null, reply.isGallerys());
            return id;
        });
    }

    private void tell(Caller caller, QuickReplyId id, @Nullable QuickReply reply, boolean isGallerys) {
        var event = new QuickReplyChanged(id, reply, RoomEvent.CURSOR_TO_COME);
        eventLog.append(
                isGallerys
                        ? RoomEvent.toGallery(ServerEvent.QUICK_REPLY_CHANGED, caller.galleryId(), event)
                        : RoomEvent.toUser(
                                ServerEvent.QUICK_REPLY_CHANGED, caller.galleryId(), caller.userId(), event));
    }

    /** Of two that are typed alike one could not be chosen. */
    private static void refuseTwin(List<QuickReply> known, QuickReply reply) {
        var folded = Folding.fold(reply.shortcut());
        boolean isTaken = known.stream()
                .anyMatch(one -> !one.id().equals(reply.id())
                        && one.isGallerys() == reply.isGallerys()
                        && Folding.fold(one.shortcut()).equals(folded));
        if (isTaken) {
            throw RefusedException.field("shortcut", "twice");
        }
    }

    private static void requireMay(Caller caller, boolean isGallerys) {
        if (isGallerys && caller.role() != Role.OWNER && caller.role() != Role.ADMIN) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
    }
}
