package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReminderController {

    private final ReminderService reminders;

    ReminderController(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GetMapping(ApiPaths.REMINDERS)
    ApiResponse<List<Reminder>> list(Caller caller) {
        return ApiResponse.of(reminders.list(caller));
    }

    @PostMapping(ApiPaths.ROOM_REMINDERS)
    ResponseEntity<ApiResponse<Reminder>> add(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody ReminderRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var text = request.text() == null || request.text().isBlank()
                ? null
                : request.text().strip();
        Check.that()
                .present("dueAt", request.dueAt())
                .optionalText("text", text, Reminder.MOST_CHARACTERS)
                .orRefuse();
        var asked = new ReminderService.Asked(request.dueAt(), text, Boolean.TRUE.equals(request.forGallery()));
        var added = reminders.add(caller, roomId, asked, IdempotencyKey.of(request.clientReminderId(), key));
        var answer = added.isReplay()
                ? ResponseEntity.ok().header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                : ResponseEntity.status(HttpStatus.CREATED);
        return answer.body(ApiResponse.of(added.reminder()));
    }

    @DeleteMapping(ApiPaths.REMINDER)
    ApiResponse<Reminder> settle(Caller caller, @PathVariable RoomId roomId, @PathVariable ReminderId id) {
        return ApiResponse.of(reminders.settle(caller, roomId, id));
    }
}
