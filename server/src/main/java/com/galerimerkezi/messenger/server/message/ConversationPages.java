package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pages of a conversation. A room's places have no gaps, so every page is a range of them. */
@Component
class ConversationPages {

    private final MessageService messages;
    private final RoomService rooms;

    ConversationPages(MessageService messages, RoomService rooms) {
        this.messages = messages;
        this.rooms = rooms;
    }

    Room roomWithNewest(Caller caller, RoomId id, int limit) {
        var room = rooms.roomFor(caller, id);
        return room.withMessages(messages.range(id, room.lastSeq() - limit + 1, room.lastSeq()));
    }

    /** Page 1 is the newest; inside a page the oldest comes first. */
    ApiResponse<List<Message>> numbered(Caller caller, RoomId room, int page, int limit) {
        long newest = messages.newestPlace(caller, room);
        long last = newest - (page - 1L) * limit;
        List<Message> found = last < 1 ? List.of() : messages.range(room, last - limit + 1, last);
        return ApiResponse.of(found, Pagination.ofPage(page, limit, newest));
    }

    ApiResponse<List<Message>> before(Caller caller, RoomId room, MessageId id, int limit) {
        long place = messages.placeOf(caller, room, id);
        return ApiResponse.of(
                messages.range(room, place - limit, place - 1), Pagination.ofKeys(limit, place - limit > 1));
    }

    ApiResponse<List<Message>> after(Caller caller, RoomId room, MessageId id, int limit) {
        long place = messages.placeOf(caller, room, id);
        long newest = messages.newestPlace(caller, room);
        return ApiResponse.of(
                messages.range(room, place + 1, place + limit), Pagination.ofKeys(limit, place + limit < newest));
    }

    /** For jumping: the message in the middle, as far as there are others on both sides. */
    ApiResponse<List<Message>> around(Caller caller, RoomId room, MessageId id, int limit) {
        long place = messages.placeOf(caller, room, id);
        long newest = messages.newestPlace(caller, room);
        long first = Math.max(1, Math.min(place - limit / 2, newest - limit + 1));
        long last = first + limit - 1;
        return ApiResponse.of(messages.range(room, first, last), Pagination.ofKeys(limit, first > 1 || last < newest));
    }
}
