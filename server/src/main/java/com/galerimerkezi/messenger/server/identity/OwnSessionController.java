package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.SessionId;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in. */
@RestController
class OwnSessionController {

    private final SessionService sessions;

    OwnSessionController(SessionService sessions) {
        this.sessions = sessions;
    }

    @GetMapping(ApiPaths.SESSIONS)
    ApiResponse<List<OwnSession>> list(Caller caller) {
        return ApiResponse.of(sessions.own(caller));
    }

    /** All but the one that asks. */
    @DeleteMapping(ApiPaths.SESSIONS)
    ApiResponse<Void> endOthers(Caller caller) {
        sessions.endOthers(caller);
        return ApiResponse.done("Sessions ended");
    }

    @DeleteMapping(ApiPaths.SESSION)
    ApiResponse<Void> end(Caller caller, @PathVariable SessionId id) {
        sessions.endOwn(caller, id);
        return ApiResponse.done("Session ended");
    }
}
