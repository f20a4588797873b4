package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.MuteRequest;
import com.galerimerkezi.messenger.contract.NotifyRequest;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomState;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoomController {

    private static final int ALL = Integer.MAX_VALUE;

    private static final int MAX_LIMIT = 500;

    private final RoomService rooms;

    RoomController(RoomService rooms) {
        this.rooms = rooms;
    }

    @GetMapping(ApiPaths.CHATS)
    ApiResponse<List<Room>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var wanted = Check.parsed("state", state, "unknown_value", RoomState::of);
        var before = Check.parsed("cursor", cursor, "no_cursor", RoomPlace::of);
        Check.that().optionalText("query", query, 100).orRefuse();
        boolean paged = limit != null && !limit.isEmpty();
        int size = Check.number("limit", limit, ALL, 1, MAX_LIMIT);
        var matching = rooms.list(caller, Objects.requireNonNullElse(wanted, RoomState.ACTIVE), before, query, size);
        if (!paged) {
            return ApiResponse.of(matching);
        }
        var next =
                matching.size() < size ? null : RoomPlace.of(matching.getLast()).toString();
        return ApiResponse.of(matching, Pagination.ofCursor(size, next));
    }

    @PostMapping(ApiPaths.CHATS)
    ResponseEntity<ApiResponse<Room>> open(Caller caller, @RequestBody OpenRoomRequest request) {
        Check.that().present("roomType", request.roomType()).orRefuse();
        var opened = rooms.open(caller, request);
        return ResponseEntity.status(opened.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ApiResponse.of(opened.room()));
    }

    @DeleteMapping(ApiPaths.CHAT)
    ApiResponse<Void> close(Caller caller, @PathVariable RoomId roomId) {
        rooms.close(caller, roomId);
        return ApiResponse.done("Room deleted successfully");
    }

    @PutMapping(ApiPaths.ARCHIVE)
    ApiResponse<Void> archive(Caller caller, @PathVariable RoomId roomId) {
        rooms.archive(caller, roomId, true);
        return ApiResponse.done("Room archived");
    }

    @DeleteMapping(ApiPaths.ARCHIVE)
    ApiResponse<Void> bringBack(Caller caller, @PathVariable RoomId roomId) {
        rooms.archive(caller, roomId, false);
        return ApiResponse.done("Room brought back");
    }

    @PutMapping(ApiPaths.PIN)
    ApiResponse<Void> pin(Caller caller, @PathVariable RoomId roomId) {
        rooms.pin(caller, roomId, true);
        return ApiResponse.done("Room pinned");
    }

    @DeleteMapping(ApiPaths.PIN)
    ApiResponse<Void> unpin(Caller caller, @PathVariable RoomId roomId) {
        rooms.pin(caller, roomId, false);
        return ApiResponse.done("Room unpinned");
    }

    @PutMapping(ApiPaths.MUTE)
    ApiResponse<Void> mute(
            Caller caller, @PathVariable RoomId roomId, @RequestBody(required = false) @Nullable MuteRequest request) {
        var until = request == null ? null : request.until();
        Check.that()
                .problem(
                        until != null && (until.isBefore(Instant.EPOCH) || until.isAfter(RoomPlace.END)),
                        "until",
                        "out_of_range")
                .orRefuse();
        rooms.mute(caller, roomId, Objects.requireNonNullElse(until, RoomPlace.END));
        return ApiResponse.done("Room muted");
    }

    @DeleteMapping(ApiPaths.MUTE)
    ApiResponse<Void> unmute(Caller caller, @PathVariable RoomId roomId) {
        rooms.mute(caller, roomId, null);
        return ApiResponse.done("Room unmuted");
    }

    @PutMapping(ApiPaths.NOTIFY)
    ApiResponse<Void> notifyOf(Caller caller, @PathVariable RoomId roomId, @RequestBody NotifyRequest request) {
        Check.that().present("level", request.level()).orRefuse();
        rooms.notifyOf(caller, roomId, request.level());
        return ApiResponse.done("Notifications set");
    }
}
