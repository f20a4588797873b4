package com.galerimerkezi.messenger.server.schedule;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScheduleController {

    private final ScheduleService schedule;

    ScheduleController(ScheduleService schedule) {
        this.schedule = schedule;
    }

    @GetMapping(ApiPaths.ROOM_SCHEDULED)
    ApiResponse<List<ScheduledMessage>> list(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(schedule.list(caller, roomId));
    }

    @PostMapping(ApiPaths.ROOM_SCHEDULED)
    ResponseEntity<ApiResponse<ScheduledMessage>> add(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody ScheduleRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var added = schedule.add(caller, roomId, askedIn(request), IdempotencyKey.of(request.clientMessageId(), key));
        var answer = added.isReplay()
                ? ResponseEntity.ok().header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                : ResponseEntity.status(HttpStatus.CREATED);
        return answer.body(ApiResponse.of(added.scheduled()));
    }

    @PatchMapping(ApiPaths.SCHEDULED)
    ApiResponse<ScheduledMessage> edit(
            Caller caller,
            @PathVariable RoomId roomId,
            @PathVariable ScheduledId id,
            @RequestBody ScheduleRequest request) {
        return ApiResponse.of(schedule.edit(caller, roomId, id, askedIn(request)));
    }

    @DeleteMapping(ApiPaths.SCHEDULED)
    ApiResponse<ScheduledMessage> cancel(Caller caller, @PathVariable RoomId roomId, @PathVariable ScheduledId id) {
        return ApiResponse.of(schedule.cancel(caller, roomId, id));
    }

    private static ScheduleService.Asked askedIn(ScheduleRequest request) {
        var content = Objects.requireNonNullElse(request.content(), "").strip();
        Check.that()
                .text("content", content, 1, SendMessageRequest.MOST_CHARACTERS)
                .present("dueAt", request.dueAt())
                .orRefuse();
        return new ScheduleService.Asked(content, request.dueAt(), request.replyToId(), request.importance());
    }
}
