package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.contract.UnreadRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a user marks for no one else: stars, and rooms to be read again. */
@RestController
class OwnViewController {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final MessageService messages;
    private final StarService stars;
    private final RoomService rooms;

    OwnViewController(MessageService messages, StarService stars, RoomService rooms) {
        this.messages = messages;
        this.stars = stars;
        this.rooms = rooms;
    }

    @PutMapping(ApiPaths.STAR)
    ApiResponse<Void> star(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        stars.star(caller, roomId, id);
        return ApiResponse.done("Message starred");
    }

    @DeleteMapping(ApiPaths.STAR)
    ApiResponse<Void> unstar(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        stars.unstar(caller, roomId, id);
        return ApiResponse.done("Star removed");
    }

    @GetMapping(ApiPaths.STARS)
    ApiResponse<List<StarredMessage>> stars(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var before = Check.parsed("cursor", cursor, "no_cursor", StarPlace::of);
        int size = Check.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
        var page = stars.page(caller, before, size);
        return ApiResponse.of(page.messages(), Pagination.ofCursor(size, page.nextCursor()));
    }

    @PutMapping(ApiPaths.UNREAD)
    ApiResponse<Void> markUnread(Caller caller, @PathVariable RoomId roomId, @RequestBody UnreadRequest request) {
        Check.that().present("fromMessageId", request.fromMessageId()).orRefuse();
        // A message's place never changes, so it need not be found under the room's lock.
        rooms.markUnread(caller, roomId, messages.placeOf(caller, roomId, request.fromMessageId()));
        return ApiResponse.done("Room marked as unread");
    }

    @DeleteMapping(ApiPaths.UNREAD)
    ApiResponse<Void> unmarkUnread(Caller caller, @PathVariable RoomId roomId) {
        rooms.markUnread(caller, roomId, null);
        return ApiResponse.done("Unread mark removed");
    }
}
