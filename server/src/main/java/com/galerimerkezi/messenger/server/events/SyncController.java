package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.Gate;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SyncController {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int DEFAULT_LIMIT = 200;
    private static final int MAX_LIMIT = 500;

    private final SyncService sync;
    private final Gate gate;

    SyncController(SyncService sync, Settings settings) {
        this.sync = sync;
        // All who come back at once catch up on half of the connections.
        gate = new Gate(settings.database().poolSize() / 2, PATIENCE);
    }

    @GetMapping(ApiPaths.SYNC)
    ApiResponse<SyncPage> sync(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        var cursor = Check.parsed("after", after, "no_cursor", Cursor::of);
        int size = Check.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
        return ApiResponse.of(gate.pass(() -> sync.after(caller, cursor, size)));
    }
}
