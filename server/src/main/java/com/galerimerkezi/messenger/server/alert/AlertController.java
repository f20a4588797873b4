package com.galerimerkezi.messenger.server.alert;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AlertController {

    private final AlertService alerts;

    AlertController(AlertService alerts) {
        this.alerts = alerts;
    }

    @GetMapping(ApiPaths.ALERTS)
    ApiResponse<List<RoomAlert>> list(Caller caller) {
        return ApiResponse.of(alerts.list(caller));
    }
}
