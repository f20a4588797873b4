package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.AssignRequest;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SnoozeRequest;
import com.galerimerkezi.messenger.contract.StatusRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** One room as the caller's gallery works on it; each answer is the room. */
@RestController
class TeamController {

    private static final int MAX_REASON = 500;
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    private final TeamService team;
    private final Clock clock;

    TeamController(TeamService team, Clock clock) {
        this.team = team;
        this.clock = clock;
    }

    @PutMapping(ApiPaths.ASSIGNEE)
    ApiResponse<Room> assign(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody AssignRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var note = strippedOrNull(request.note());
        Check.that()
                .present("userId", request.userId())
                .optionalText("note", note, Note.MOST_CHARACTERS)
                .orRefuse();
        var noteId = IdempotencyKey.of(request.clientNoteId(), key);
        return ApiResponse.of(team.assign(caller, roomId, request.userId(), note, noteId));
    }

    @DeleteMapping(ApiPaths.ASSIGNEE)
    ApiResponse<Room> unassign(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(team.unassign(caller, roomId));
    }

    @PutMapping(ApiPaths.ROOM_LABEL)
    ApiResponse<Room> addLabel(Caller caller, @PathVariable RoomId roomId, @PathVariable LabelId id) {
        return ApiResponse.of(team.addLabel(caller, roomId, id));
    }

    @DeleteMapping(ApiPaths.ROOM_LABEL)
    ApiResponse<Room> removeLabel(Caller caller, @PathVariable RoomId roomId, @PathVariable LabelId id) {
        return ApiResponse.of(team.removeLabel(caller, roomId, id));
    }

    @PutMapping(ApiPaths.STATUS)
    ApiResponse<Room> setStatus(Caller caller, @PathVariable RoomId roomId, @RequestBody StatusRequest request) {
        Check.that().present("status", request.status()).orRefuse();
        return ApiResponse.of(team.setStatus(caller, roomId, request.status()));
    }

    @DeleteMapping(ApiPaths.STATUS)
    ApiResponse<Room> clearStatus(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(team.setStatus(caller, roomId, null));
    }

    @PutMapping(ApiPaths.SNOOZE)
    ApiResponse<Room> snooze(Caller caller, @PathVariable RoomId roomId, @RequestBody SnoozeRequest request) {
        var until = request.until();
        var now = clock.instant();
        var reason = strippedOrNull(request.reason());
        Check.that()
                .present("until", until)
                .problem(
                        until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))),
                        "until",
                        "out_of_range")
                .optionalText("reason", reason, MAX_REASON)
                .orRefuse();
        return ApiResponse.of(team.snooze(caller, roomId, until, reason));
    }

    @DeleteMapping(ApiPaths.SNOOZE)
    ApiResponse<Room> wake(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(team.wake(caller, roomId));
    }

    private static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
