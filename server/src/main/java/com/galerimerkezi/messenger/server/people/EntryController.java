package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.EnterRequest;
import com.galerimerkezi.messenger.contract.Entered;
import com.galerimerkezi.messenger.contract.EntryCodeRequest;
import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.server.platform.Check;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stands open: whoever has a code has no account yet, or no password. The code is in the body, as addresses are logged. */
@RestController
class EntryController {

    private static final int LONGEST_CODE = 60;

    private final EntryService entries;

    EntryController(EntryService entries) {
        this.entries = entries;
    }

    @PostMapping(ApiPaths.ENTRY)
    ApiResponse<EntryInfo> look(@RequestBody EntryCodeRequest request, ServerHttpRequest http) {
        Check.that().text("code", request.code(), 1, LONGEST_CODE).orRefuse();
        return ApiResponse.of(entries.look(request.code(), addressOf(http)));
    }

    @PostMapping(ApiPaths.ENTER)
    ApiResponse<Entered> enter(@RequestBody EnterRequest request, ServerHttpRequest http) {
        Check.that()
                .text("code", request.code(), 1, LONGEST_CODE)
                .text("password", request.password(), PasswordRequest.SHORTEST, PasswordRequest.LONGEST)
                .orRefuse();
        return ApiResponse.of(new Entered(entries.enter(request, addressOf(http))));
    }

    private static @Nullable InetAddress addressOf(ServerHttpRequest http) {
        var remote = http.getRemoteAddress();
        return remote == null ? null : remote.getAddress();
    }
}
