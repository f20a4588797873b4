package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was sent in a room besides words, kind by kind and page by page. */
@RestController
class RoomMediaController {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final RoomMediaService media;

    RoomMediaController(RoomMediaService media) {
        this.media = media;
    }

    @GetMapping(ApiPaths.ROOM_MEDIA)
    ApiResponse<List<Message>> media(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit) {
        var wanted = Check.parsed("kind", kind, "unknown_value", MediaKind::of);
        var beforeId = Check.parsed("before", before, "no_uuid", MessageId::of);
        int size = Check.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
        return media.page(caller, roomId, wanted == null ? MediaKind.VISUAL : wanted, beforeId, size);
    }
}
