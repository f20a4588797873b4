package com.galerimerkezi.messenger.server.operations;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Live says that the program runs, ready that it can do its work. */
@RestController
class HealthController {

    private static final Map<String, String> OK = Map.of("status", "ok");

    private final HealthService health;

    HealthController(HealthService health) {
        this.health = health;
    }

    @GetMapping(ApiPaths.LIVE)
    ApiResponse<Map<String, String>> live() {
        return ApiResponse.of(OK);
    }

    @GetMapping(ApiPaths.READY)
    ApiResponse<Map<String, String>> ready() {
        health.check();
        return ApiResponse.of(OK);
    }
}
