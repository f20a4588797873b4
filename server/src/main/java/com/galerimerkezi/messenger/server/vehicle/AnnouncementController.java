package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.Announcement;
import com.galerimerkezi.messenger.contract.AnnouncementRequest;
import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnnouncementController {

    private final AnnouncementService announcements;

    AnnouncementController(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    @GetMapping(ApiPaths.ANNOUNCEMENT)
    ApiResponse<Announcement> audience(Caller caller, @PathVariable VehicleId id) {
        return ApiResponse.of(announcements.audience(caller, id));
    }

    @PostMapping(ApiPaths.ANNOUNCEMENT)
    ApiResponse<Announcement> send(
            Caller caller,
            @PathVariable VehicleId id,
            @RequestBody AnnouncementRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var content = Objects.requireNonNullElse(request.content(), "").strip();
        Check.that()
                .text("content", content, 1, SendMessageRequest.MOST_CHARACTERS)
                .orRefuse();
        return ApiResponse.of(
                announcements.send(caller, id, content, IdempotencyKey.of(request.clientMessageId(), key)));
    }
}
