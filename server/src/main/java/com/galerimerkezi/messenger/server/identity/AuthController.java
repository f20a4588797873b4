package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuthController {

    private final SessionService sessions;
    private final ErrorTexts texts;

    AuthController(SessionService sessions, ErrorTexts texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    @PostMapping(ApiPaths.LOGIN)
    ApiResponse<SignedIn> login(@RequestBody LoginRequest request, ServerHttpRequest http) {
        Check.that()
                .text("email", request.email(), 1, 200)
                .text("password", request.password(), 1, PasswordRequest.LONGEST)
                .optionalText("deviceName", request.deviceName(), 120)
                .optionalText("oneTimeCode", request.oneTimeCode(), 40)
                .orRefuse();
        var remote = http.getRemoteAddress();
        return ApiResponse.of(sessions.login(request, remote == null ? null : remote.getAddress(), languageOf(http)));
    }

    @PostMapping(ApiPaths.REFRESH)
    ApiResponse<SignedIn> refresh(@RequestBody RefreshRequest request, ServerHttpRequest http) {
        Check.that().text("refreshToken", request.refreshToken(), 1, 200).orRefuse();
        return ApiResponse.of(sessions.refresh(request.refreshToken(), languageOf(http)));
    }

    @PostMapping(ApiPaths.LOGOUT)
    ApiResponse<Void> logout(Caller caller) {
        sessions.logout(caller);
        return ApiResponse.done("Signed out");
    }

    @GetMapping(ApiPaths.ME)
    ApiResponse<UserProfile> me(Caller caller) {
        return ApiResponse.of(sessions.me(caller));
    }

    @PostMapping(ApiPaths.PASSWORD)
    ApiResponse<Void> changePassword(Caller caller, @RequestBody PasswordRequest request) {
        Check.that()
                .text("currentPassword", request.currentPassword(), 1, PasswordRequest.LONGEST)
                .text("newPassword", request.newPassword(), PasswordRequest.SHORTEST, PasswordRequest.LONGEST)
                .orRefuse();
        sessions.changePassword(caller, request);
        return ApiResponse.done("Password changed");
    }

    private Locale languageOf(ServerHttpRequest http) {
        return texts.languageOf(http.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
