package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The lists of a room's media, each for whoever may enter the room. */
@Service
class RoomMediaService {

    private final MessageService messages;
    private final RoomMediaRepository media;
    private final Transactions transactions;

    RoomMediaService(MessageService messages, RoomMediaRepository media, Transactions transactions) {
        this.messages = messages;
        this.media = media;
        this.transactions = transactions;
    }

    /** Newest first: the newest ones, or those before one. */
    ApiResponse<List<Message>> page(Caller caller, RoomId room, MediaKind kind, @Nullable MessageId before, int limit) {
        long end = before == null ? messages.newestPlace(caller, room) + 1 : messages.placeOf(caller, room, before);
        // one more than is answered tells whether there are others
        var found = transactions.read(() -> media.find(room, kind, end, limit + 1));
        return ApiResponse.of(found.stream().limit(limit).toList(), Pagination.ofKeys(limit, found.size() > limit));
    }
}
