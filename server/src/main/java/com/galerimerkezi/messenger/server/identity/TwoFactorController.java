package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.RecoveryCodes;
import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.contract.TwoFactorCodeRequest;
import com.galerimerkezi.messenger.contract.TwoFactorRequest;
import com.galerimerkezi.messenger.contract.TwoFactorSetup;
import com.galerimerkezi.messenger.server.platform.Check;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TwoFactorController {

    private static final int LONGEST_CODE = 40;

    private final TwoFactorService factors;

    TwoFactorController(TwoFactorService factors) {
        this.factors = factors;
    }

    @GetMapping(ApiPaths.TWO_FACTOR)
    ApiResponse<TwoFactor> state(Caller caller) {
        return ApiResponse.of(factors.state(caller));
    }

    @PostMapping(ApiPaths.TWO_FACTOR)
    ApiResponse<TwoFactorSetup> begin(Caller caller, @RequestBody TwoFactorRequest request) {
        return ApiResponse.of(factors.begin(caller, passwordOf(request)));
    }

    @PostMapping(ApiPaths.TWO_FACTOR_CONFIRM)
    ApiResponse<RecoveryCodes> confirm(Caller caller, @RequestBody TwoFactorCodeRequest request) {
        Check.that().text("code", request.code(), 1, LONGEST_CODE).orRefuse();
        return ApiResponse.of(factors.confirm(caller, request.code()));
    }

    @PostMapping(ApiPaths.TWO_FACTOR_OFF)
    ApiResponse<Void> end(Caller caller, @RequestBody TwoFactorRequest request) {
        factors.end(caller, passwordOf(request));
        return ApiResponse.done("Second factor off");
    }

    private static String passwordOf(TwoFactorRequest request) {
        Check.that()
                .text("password", request.password(), 1, PasswordRequest.LONGEST)
                .orRefuse();
        return request.password();
    }
}
